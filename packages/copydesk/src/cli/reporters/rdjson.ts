import type {Reporter} from '../reporter.ts'
import {json} from './json.ts'

/** Soon. */
export const rdjson: Reporter = json
