import {type Change, changesOf} from './changes-of.ts'
import {describeChange} from './describe-change.ts'
import type {Difference, PermittedKind} from './difference.ts'
import type {Match, Piece} from './look-up.ts'
import {isPermitted, nameChange} from './name-change.ts'
import {isDialect, isNameVariant} from './same-word.ts'
import {splitFillers} from './split-fillers.ts'
import type {Unit} from './unit.ts'
import {wholeWords} from './whole-words.ts'

// “three to five”, where the other text has “three”: “to” belongs to what is more.
const sliceOf = (
  text: string,
  units: readonly Unit[],
  others: readonly Unit[],
  fallback: number,
): {start: number; end: number; text: string} => {
  const [first] = units
  const start = (others.length === 0 ? first?.lead : undefined) ?? first?.start ?? fallback
  const end = units.at(-1)?.end ?? fallback
  return {start, end, text: text.slice(start, end)}
}

/** Makes the difference of one change. */
const differenceOf = (
  change: Change,
  draftText: string,
  sourceText: string,
  piece: Piece,
  match: Match,
): Difference => {
  const kind = nameChange(change, match.units)
  const permitted = isPermitted(kind)
  const draft = sliceOf(
    draftText,
    change.draft,
    change.source,
    piece.units[change.draftAt - 1]?.end ?? piece.start,
  )
  const source = sliceOf(sourceText, change.source, change.draft, match.units[change.sourceAt - 1]?.end ?? 0)
  const figures =
    change.draft.every(({raw}) => /^\d/.test(raw)) && change.source.every(({text}) => /^\d/.test(text))
  return {
    kind,
    permitted,
    ...(kind === 'number' && figures ? {instead: change.source.map(({text}) => text).join(' ')} : {}),
    draft: draft.text,
    source: source.text,
    message: permitted ? kind : describeChange(kind, draft.text, source.text),
    draftSpan: {start: draft.start, end: draft.end},
    sourceSpan: {start: source.start, end: source.end},
  }
}

const plain = (raw: string): string => raw.replaceAll(/[’‘]/g, "'")

const editOf = (a: Unit, b: Unit): PermittedKind | undefined => {
  const [left, right] = [plain(a.raw), plain(b.raw)]
  if (left === right) return undefined
  if (left.toLowerCase() === right.toLowerCase()) return 'case'
  if (/^\d/.test(a.text)) return 'number-form'
  if (a.bracket) return 'bracket'
  if (isDialect(a.text, b.text) || isNameVariant(a.text, b.text)) return 'spelling'
  return left.includes("'") || right.includes("'") ? 'contraction' : undefined
}

/** Gives the changes that any editor may make to words that are alike: case, contraction, figures, dialect. */
export const editsOf = (piece: Piece, match: Match): readonly Difference[] => {
  const edits: Difference[] = []
  let i = 0
  let j = match.alignment.from
  for (const step of match.alignment.steps) {
    const [a, b] = [piece.units[i], match.units[j]]
    const kind = step.same && a && b ? editOf(a, b) : undefined
    i += step.draft
    j += step.source
    if (!kind || !a || !b || edits.at(-1)?.draftSpan.start === a.start) continue
    const spans = {draftSpan: {start: a.start, end: a.end}, sourceSpan: {start: b.start, end: b.end}}
    edits.push({kind, permitted: true, draft: a.raw, source: b.raw, message: kind, ...spans})
  }
  return edits
}

/** Gives every difference between a piece and what a source has, in order. */
export const differencesOf = (
  draftText: string,
  sourceText: string,
  piece: Piece,
  match: Match,
  changes: readonly Change[],
): readonly Difference[] =>
  [
    ...changes.map((change) => differenceOf(change, draftText, sourceText, piece, match)),
    ...editsOf(piece, match),
  ].sort((a, b) => a.draftSpan.start - b.draftSpan.start)

/** Gives the changes of a match, widened to whole words. */
export const changesIn = (piece: Piece, match: Match): readonly Change[] =>
  splitFillers(wholeWords(changesOf(piece.units, match.units, match.alignment), piece.units, match.units))
