import type {Difference} from './difference.ts'
import type {Piece} from './look-up.ts'
import type {Place} from './verdict.ts'

const isEdge = ({draft, source, draftSpan}: Difference, piece: Piece): boolean =>
  (source === '' || draft.length < source.length) &&
  draft !== '' &&
  (draftSpan.end >= (piece.units.at(-1)?.end ?? 0) || draftSpan.start <= (piece.units[0]?.start ?? 0))

const cutOut = (text: string, start: number): number => {
  let at = start
  while (at > 0 && /[\s-]/.test(text[at - 1] ?? '')) at--
  return at
}

// The draft's own words, brackets and marks stay; only what differs gives way.
const patched = (text: string, piece: Piece, differences: readonly Difference[]): string => {
  let out = ''
  let at = piece.start
  for (const {permitted, source, instead, draft, draftSpan} of differences) {
    if (permitted || draftSpan.start < at) continue
    const start = source === '' ? Math.max(at, cutOut(text, draftSpan.start)) : draftSpan.start
    out += text.slice(at, start)
    out += draft === '' ? ` ${source}` : (instead ?? source)
    at = draftSpan.end
  }
  return (out + text.slice(at, piece.end)).trim()
}

const caseLike = (words: string, model: string): string => {
  const [first = ''] = words
  const [other = ''] = model
  if (/^\p{Lu}/u.test(other) === /^\p{Lu}/u.test(first)) return words
  const name = /^\p{Lu}\S*\s+\p{Lu}/u.test(words) || /^(?:I\b|\p{Lu}{2})/u.test(words)
  if (/^\p{Ll}/u.test(other)) return name ? words : first.toLowerCase() + words.slice(1)
  return first.toUpperCase() + words.slice(1)
}

const withEnd = (words: string, model: string): string =>
  words.replace(/[.,;:!?]+$/, '') + (/[.,;:!?…]+$/.exec(model)?.[0] ?? '')

const REST = 50

// The draft ends its sentence where the source goes on for a few words more.
const restOf = (sourceText: string, end: number): string => {
  const rest = /^[^.!?”"\n]{1,60}/.exec(sourceText.slice(end, end + REST + 10))?.[0].trimEnd() ?? ''
  return rest.length <= REST && rest.length > 1 ? rest : ''
}

/** Offers the source's own wording: the draft with what differs mended, the source's words whole, and those without their last stop. */
export const offersOf = (
  text: string,
  piece: Piece,
  place: Place,
  sourceText: string,
  differences: readonly Difference[],
): readonly string[] => {
  const draft = text.slice(piece.start, piece.end)
  const tail = /^[.,;:!?]/.exec(sourceText.slice(place.end, place.end + 1))?.[0] ?? ''
  const whole = caseLike(place.text.replaceAll(/\s+/g, ' '), draft)
  const mended = patched(text, piece, differences)
  const own = withEnd(whole, draft)
  const rough = differences.some((one) => !one.permitted && isEdge(one, piece))
  const rest = /[.!?]$/.test(draft) ? restOf(sourceText, place.end) : ''
  const longer = rest === '' ? [] : [withEnd(whole + rest, draft)]
  const bare = mended.replace(/[.,;:!?]+$/, '')
  const list = rough ? [own, mended] : [mended, own, bare]
  const offers = new Set([...list, whole + tail, whole, ...longer])
  return [...offers].filter((offer) => offer !== draft && offer !== '')
}
