import {reporterJson} from 'vfile-reporter-json'
import type {Reporter} from '../reporter.ts'

/** vfile-reporter-json's array, one file a line. */
export const json: Reporter = {
  head: () => '[',
  draft: (file) => `\n${reporterJson([file]).slice(1, -1)}`,
  separator: ',',
  foot: () => '\n]\n',
}
