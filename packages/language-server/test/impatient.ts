// A server to which all work is long.
import {serve} from '../src/main.ts'

serve(0)
