import {type Frame, frameOf, type ReadFrame, readFrame} from './html-frame.ts'
import {KnownPieces} from './known-pieces.ts'
import {joinPieces, type MarkupPiece, type PlacedPiece} from './markup-piece.ts'
import {PlainBuilder} from './plain-builder.ts'
import type {Reading} from './reading.ts'
import {type SimpleParagraph, simpleParagraphs} from './simple-paragraphs.ts'
import {isPage, walkHtml} from './walk-html.ts'

/** What reaches from where it stands, or is left open, into other paragraphs. */
const REACHES_FAR = /<(?:q|code|tt|nobr)[\s>/]|hidden/i
const LINK = /<a[\s>/]/i

const frames = new WeakMap<
  Reading,
  {readonly source: string; readonly whole: boolean; readonly read: ReadFrame}
>()

/** A frame whose words were taken out of paragraphs that read by themselves as they read in it. */
const looseFrame = (source: string): {frame: Frame; paragraphs: readonly SimpleParagraph[]} | undefined => {
  let paragraphs = simpleParagraphs(source)
  let frame = frameOf(source, paragraphs)
  // A link that is open closes when the next begins.
  if (LINK.test(frame.source)) {
    paragraphs = paragraphs.filter(({hasLink}) => !hasLink)
    frame = frameOf(source, paragraphs)
  }
  return REACHES_FAR.test(frame.source) ? undefined : {frame, paragraphs}
}

/** What was read again, and what is to be kept of it. */
export interface Again {
  readonly piece: MarkupPiece
  readonly keepFor: (reading: Reading) => void
}

/** Reads HTML whose reading before is known: simple paragraphs that it still has are not parsed again, nor what stands around them while that stays. Undefined where it is to be read as a whole. */
export const readHtmlAgain = (source: string, base: number, before: Reading): Again | undefined => {
  const loose = looseFrame(source)
  if (!loose) return
  const {frame, paragraphs} = loose
  const [last, whole] = [frames.get(before), isPage(source)]
  const isKnown = last?.source === frame.source && last.whole === whole
  const read = isKnown ? last.read : readFrame(frame, whole)
  if (!read) return
  const known = new KnownPieces(before)
  const placed: PlacedPiece[] = []
  let by = base
  for (const [index, piece] of read.pieces.entries()) {
    placed.push({piece, by})
    const [paragraph, kind] = [paragraphs[index], read.kinds[index]]
    if (!paragraph || !kind) continue
    const {start, end, inner} = paragraph
    const words = source.slice(start, end)
    const own = known.piece(`${kind} ${words}`, () => {
      const builder = new PlainBuilder()
      walkHtml(builder, words, 0, {kind})
      return builder.take()
    })
    placed.push({piece: own, by: base + start})
    by += inner.end - inner.start
  }
  const keepFor = (reading: Reading): void => {
    known.keepFor(reading)
    frames.set(reading, {source: frame.source, whole, read})
  }
  return {piece: joinPieces(placed), keepFor}
}
