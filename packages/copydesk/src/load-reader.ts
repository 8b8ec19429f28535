import {type Format, type Reading, readText} from '@copydesk/core'
import {MarkupFailure} from './failure.ts'

/** Takes the markup off a draft; the reading before may spare it work. */
export type Reader = (text: string, before?: Reading) => Reading

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
])

/** The format that a file's name speaks of; plain text where it says nothing. */
export const formatOf = (path: string): Format =>
  FORMATS.get(/\.([a-z]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '') ?? 'text'

// Markup that nests thousands of levels deep exhausts the parsers' stack; copy never does.
const guarded =
  (read: Reader): Reader =>
  (text, before) => {
    try {
      return read(text, before)
    } catch (error) {
      if (error instanceof RangeError) throw new MarkupFailure('the markup is nested too deeply to be copy')
      throw error
    }
  }

/** Gives the reader of a format; parsers are loaded on first use, so that plain text does not pay for them. */
export const loadReader = async (format: Format): Promise<Reader> => {
  if (format === 'markdown') return guarded((await import('@copydesk/core/read-markdown')).readMarkdown)
  if (format === 'html') return guarded((await import('@copydesk/core/read-html')).readHtml)
  return readText
}
