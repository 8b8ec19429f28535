import {renameSync, writeFileSync} from 'node:fs'

/** Puts a file in the place of another at once: a command line that starts meanwhile reads the one or the other. */
export const replaceFile = (path, contents) => {
  writeFileSync(`${path}.new`, contents)
  renameSync(`${path}.new`, path)
}
