import {createHash} from 'node:crypto'
import type {ArchiveText} from './archive.ts'

/** Names a text by its content: the same file under two paths has one hash. */
export const hashOf = ({format, text, original}: ArchiveText): string =>
  createHash('sha256')
    .update(`${format}\n`)
    .update(original ?? text)
    .digest('hex')
