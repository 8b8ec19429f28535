import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import process from 'node:process'
import {Failure} from '../failure.ts'
import {reasonOf} from '../reason-of.ts'

const writeAll = (path: string, bytes: Buffer, mode: number): void => {
  const file = openSync(path, 'wx', mode)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  chmodSync(path, mode)
}

/**
 * Replaces a file's content whole or not at all: it is written beside the file, then moved over it. The mode stays; of a
 * symbolic link the target is replaced. Throws a {@link Failure}, and the file is as it was.
 */
export const writeFile = (path: string, content: string | Uint8Array): void => {
  let beside: string | undefined
  try {
    const target = realpathSync(path)
    const mode = statSync(target).mode & 0o7777
    if ((mode & 0o222) === 0) throw new Failure(`${path}: cannot be written: it is read-only`)
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.copydesk`)
    beside = temporary
    writeAll(
      temporary,
      typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content),
      mode,
    )
    renameSync(temporary, target)
  } catch (error) {
    if (beside) rmSync(beside, {force: true})
    if (error instanceof Failure) throw error
    throw new Failure(`${path}: cannot be written: ${reasonOf(error)}; it is as it was`)
  }
}
