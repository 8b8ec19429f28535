import fc from 'fast-check'
import {afterAll} from 'vitest'
import {removeTempFolders} from './temp-folder.ts'

// The same cases at every run, so that a red test is about the change at hand; `pnpm fuzz` looks for new ones.
fc.configureGlobal({seed: 20_260_107})

afterAll(removeTempFolders)
