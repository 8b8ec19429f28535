import {
  bySpelling,
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Unsettled,
  type Word,
} from '@copydesk/core'
import {askSpeller, type Riddle} from './shared/ask-speller.ts'
import {isHouseWord} from './shared/attested.ts'
import type {Correction} from './shared/corrections.ts'
import {farVerdictOf} from './shared/far-verdict.ts'
import {isOdd} from './shared/is-odd.ts'
import {judgeName, judgePart} from './shared/judge-part.ts'
import {isMeantAsIs} from './shared/meant-as-is.ts'
import {isCut, NEVER, nameMargin} from './shared/name-margin.ts'
import {rareVerdictOf} from './shared/rare-verdict.ts'
import {setOf} from './shared/set-of.ts'
import {RIGHT, type Verdict, verdictOf} from './shared/spelling-verdict.ts'
import {suspects} from './shared/suspects.ts'
import {type UnknownPart, unknownParts} from './shared/unknown-parts.ts'

type Options = {
  readonly ask: number
  readonly far: number
  /** Small words of other languages: what stands beside one is no English word. */
  readonly foreign: readonly string[]
  readonly sure: number
}

/** A likelier correction one slip away is not doubted. */
const WEAK = 1.6
/** The shortest words that a slip is sought in: those with a capital are initials else. */
const SHORTEST = 3
const SHORTEST_LOWER = 2

/** “Fleur-de-lis”, “coup-de-main”. */
const isForeignCompound = ({plain, lower}: Form, foreign: ReadonlySet<string>): boolean =>
  plain.includes('-') &&
  lower
    .split('-')
    .slice(1, -1)
    .some((part) => foreign.has(part))

const isRead = (
  form: Form,
  places: readonly Word[],
  document: Document,
  foreign: ReadonlySet<string>,
): boolean =>
  (form.shape !== 'mixed' || form.plain.includes('-')) &&
  !(form.plain.length === SHORTEST_LOWER && foreign.has(form.lower)) &&
  !isForeignCompound(form, foreign) &&
  // “[w]hen”
  form.text.length === form.plain.length &&
  !isHouseWord(document, form.plain) &&
  !places.some((word) => isCut(document, word) || isMeantAsIs(document, word, foreign))

/** Whether two slips may explain a word better than what one does. */
const isDoubtful = (verdict: Verdict): boolean =>
  verdict.kind === 'riddle' || (verdict.kind === 'slip' && (verdict.corrections[0]?.score ?? 0) < WEAK)

const isShort = (part: UnknownPart, {shape, plain}: Form): boolean =>
  part.text.length < (shape === 'lower' && plain === part.text ? SHORTEST_LOWER : SHORTEST)

/** A part of a spelling that two slips may explain. */
interface Open {
  readonly part: UnknownPart
  readonly verdict: Verdict
}

const correctionsOf = (verdict: Verdict): readonly Correction[] =>
  verdict.kind === 'slip' ? verdict.corrections : []

const judge = function* (
  document: Document,
  form: Form,
  places: readonly Word[],
  {foreign, sure}: Options,
): Generator<Finding, readonly Open[] | undefined> {
  if (!isRead(form, places, document, setOf(foreign))) return
  const open: Open[] = []
  for (const part of unknownParts(form, document)) {
    if (isShort(part, form)) continue
    const margin = nameMargin(part.text, form, places, document)
    const judgeWord = form.rare ? rareVerdictOf : verdictOf
    const verdict = margin === NEVER ? RIGHT : judgeWord(part.text.toLowerCase(), places, document)
    if (margin === 0 && !form.rare && isDoubtful(verdict)) {
      open.push({part, verdict})
      continue
    }
    const finding =
      judgePart(part, places, correctionsOf(verdict), margin, document, sure) ??
      (margin > 0 ? judgeName(part, form, places, margin, document) : undefined)
    if (finding) yield finding
  }
  return open.length > 0 ? open : undefined
}

/** Searches for two slips, and asks the speller, about the first few. */
const settle = function* (
  document: Document,
  left: readonly Unsettled<readonly Open[]>[],
  {ask, far, sure}: Options,
): Generator<Finding> {
  const riddles: Riddle[] = []
  const all = left.flatMap(({places, open}) => open.map((one) => ({...one, places})))
  for (const [nth, {part, places, verdict: near}] of all.entries()) {
    const verdict = nth < far ? farVerdictOf(part.text, near, places, document) : near
    if (verdict.kind === 'riddle' && isOdd(part.text, document.lexicon)) riddles.push([part, places])
    const finding = judgePart(part, places, correctionsOf(verdict), 0, document, sure)
    if (finding) yield finding
  }
  yield* askSpeller(document, riddles, ask)
}

const test = (form: Form): boolean => form.rare || suspects.test(form)

/** Finds misspelled words: unknown to the dictionaries, the house, the sources and the draft itself. */
export const spelling: DocumentCheck<Options> = bySpelling({...suspects, test, judge, settle})
