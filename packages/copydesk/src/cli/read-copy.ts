import {isUtf8} from 'node:buffer'
import {readFileSync, statSync} from 'node:fs'
import {Failure} from '../failure.ts'
import {reasonOf} from '../reason-of.ts'

const LARGEST = 64 * 2 ** 20
const LONGEST_LINE = 1_000_000

const badByte = (bytes: Buffer): number => {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8')
  let at = 0
  while (at < bytes.length && bytes[at] === again[at]) at++
  return at
}

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const longLine = (text: string): number | undefined => {
  let line = 1
  for (let from = 0; from < text.length; line++) {
    const feed = text.indexOf('\n', from)
    const end = feed < 0 ? text.length : feed
    if (end - from > LONGEST_LINE) return line
    from = end + 1
  }
  return
}

const count = (n: number): string => n.toLocaleString('en-GB')

/** Throws a {@link Failure} for more bytes than a draft may have. */
export const checkSize = (size: number, path: string): void => {
  if (size > LARGEST)
    throw new Failure(`${path}: has more than the ${count(LARGEST)} bytes that Copydesk reads`)
}

/** Turns a file's bytes into text; a byte order mark stays. Throws a {@link Failure} for what is no copy. */
export const decodeCopy = (bytes: Buffer, path: string): string => {
  if (isUtf16(bytes)) throw new Failure(`${path}: is UTF-16; save it as UTF-8`)
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    throw new Failure(`${path}: is no text but a binary file (a zero byte at offset ${count(zero)})`)
  if (!isUtf8(bytes)) {
    throw new Failure(`${path}: is not valid UTF-8 at byte offset ${badByte(bytes)}; save it as UTF-8`)
  }
  const text = bytes.toString('utf8')
  const line = text.length > LONGEST_LINE ? longLine(text) : undefined
  if (line !== undefined) {
    throw new Failure(
      `${path}:${line}: has more than ${count(LONGEST_LINE)} characters in one line; copy has paragraphs, so this is no draft`,
    )
  }
  return text
}

/** Reads a file's bytes. Throws a {@link Failure} that says why it cannot be read. */
export const readBytes = (path: string): Buffer => {
  try {
    checkSize(statSync(path).size, path)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`${path}: cannot be read: ${reasonOf(error)}`)
  }
}
