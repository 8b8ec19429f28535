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

/** Writes a new file, with the mode of the one whose place it is to take. */
const writeNew = (path: string, bytes: Buffer, mode: number | undefined): void => {
  const file = openSync(path, 'wx', mode)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (mode !== undefined) chmodSync(path, mode)
}

/** The mode of a file that may be written; undefined where there is none yet. Throws a {@link Failure}. */
const modeOf = (path: string): number | undefined => {
  const mode = statSync(path, {throwIfNoEntry: false})?.mode
  if (mode !== undefined && (mode & 0o222) === 0)
    throw new Failure(`${path}: cannot be written: it is read-only`)
  return mode === undefined ? undefined : mode & 0o7777
}

/**
 * Writes a file whole or not at all: its content is written beside it, then moved over it. The mode stays; of a
 * symbolic link the target is replaced. Throws a {@link Failure}, and what was there is as it was.
 */
export const writeFile = (path: string, content: string | Uint8Array): void => {
  let beside: string | undefined
  let mode: number | undefined
  try {
    mode = modeOf(path)
    const target = mode === undefined ? path : realpathSync(path)
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.copydesk`)
    writeNew(beside, Buffer.from(content), mode)
    renameSync(beside, target)
  } catch (error) {
    if (beside) rmSync(beside, {force: true})
    if (error instanceof Failure) throw error
    const kept = mode === undefined ? '' : '; it is as it was'
    throw new Failure(`${path}: cannot be written: ${reasonOf(error)}${kept}`)
  }
}
