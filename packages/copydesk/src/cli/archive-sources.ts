import {type ArchiveText, passagesOf} from '@copydesk/archive'
import {buildDocument, type Reading, type Source} from '@copydesk/core'
import {quotationsOf} from '@copydesk/quotations'
import {contextOf} from '../lint-text.ts'
import {loadReader} from '../load-reader.ts'
import {archiveAt, pathInArchive, shownPath, withArchive} from './archive-at.ts'

const SPEECH = new Set(['speech', 'block', 'fragment'])
const MOST = 12

/** A draft whose quotations are looked for. */
export interface Quoting {
  readonly path: string
  readonly reading: Reading
}

// The way back to the markup is a function: it is found again, not kept.
const withOrigin = async (source: Source): Promise<Source> => {
  if (source.original === undefined) return source
  const {text, origin} = (await loadReader(source.format))(source.original)
  return {...source, text, origin}
}

/** Finds the texts of an archive that a draft's quotations may come from; the draft itself is none. Throws a `Failure`. */
export const archiveSources = async (
  place: string,
  {path, reading}: Quoting,
  named: readonly Source[],
): Promise<readonly Source[]> => {
  const context = contextOf({})
  const document = buildDocument(reading, context)
  const quotations = quotationsOf(document).filter(({kind}) => SPEECH.has(kind))
  const passages = passagesOf(
    quotations.map(({text}) => text),
    context.lexicon.zipf,
  )
  if (passages.length === 0) return []
  const archive = await archiveAt(place)
  const found = await withArchive(place, () => archive.find(passages, MOST))
  const known = new Set([path, ...named.map((source) => source.path)].map(pathInArchive))
  const others = found.filter((source) => !known.has(source.path) && source.text !== reading.text)
  return Promise.all(others.map((source) => withOrigin({...source, path: shownPath(source.path)})))
}

/** A source as an archive keeps it. */
export const archiveText = ({path, format, text, original}: Source): ArchiveText => ({
  path: pathInArchive(path),
  format,
  text,
  ...(original === undefined ? {} : {original}),
})
