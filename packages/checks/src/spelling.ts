import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {askSpeller, type Riddle} from './shared/ask-speller.ts'
import {isHouseWord} from './shared/attested.ts'
import {type Correction, corrections} from './shared/corrections.ts'
import {farVerdictOf} from './shared/far-verdict.ts'
import {isOdd} from './shared/is-odd.ts'
import {isMeantAsIs} from './shared/meant-as-is.ts'
import {isCut, isInMarks, isParticle, NEVER, nameMargin, startsSentence} from './shared/name-margin.ts'
import {setOf} from './shared/set-of.ts'
import {slipBesideName} from './shared/slip-beside-name.ts'
import {spellingFinding, suggestionsFor} from './shared/spelling-finding.ts'
import {type Verdict, verdictOf} from './shared/spelling-verdict.ts'
import {regardedSuspects, suspects} from './shared/suspects.ts'
import {type UnknownPart, unknownParts} from './shared/unknown-parts.ts'

type Options = {
  readonly ask: number
  readonly far: number
  /** Small words of other languages: what stands beside one is no English word. */
  readonly foreign: readonly string[]
  readonly sure: number
}

/** How likely a correction must be, in its own units, to be applied unasked. */
const SURE = 2
/** How likely where the word stands in quotation marks of its own. */
const IN_MARKS = 4
/** A particle’s correction is one of the commonest words, or none. */
const VERY_COMMON = 6
const SHORTEST = 3
/** A likelier correction one slip away is not doubted. */
const WEAK = 1.6
/** How much surer than its margin a correction of a possible name is. */
const NAME = 0.6

/** How likely the best correction is wherever the word stands. */
const plainScore = (text: string, {lexicon}: Document): number =>
  corrections(text.toLowerCase(), lexicon)[0]?.score ?? 0

const isRightHere = (
  best: Correction,
  part: UnknownPart,
  places: readonly Word[],
  margin: number,
  document: Document,
): boolean => {
  if (best.zipf < VERY_COMMON && places.some((word) => isParticle(document, word))) return true
  if (best.score < IN_MARKS && places.every((word) => isInMarks(document, word))) return true
  return margin > 0 && (best.slips === 2 || plainScore(part.text, document) < margin + NAME)
}

const judgePart = (
  part: UnknownPart,
  places: readonly Word[],
  found: readonly Correction[],
  margin: number,
  document: Document,
  {sure}: Options,
): Finding | undefined => {
  const [best, next] = found
  if (!best || isRightHere(best, part, places, margin, document)) return
  const isLikely = best.slips === 1 && best.score >= SURE && margin === 0
  const alone = isLikely && best.score - (next?.score ?? 0) >= sure
  const finding = spellingFinding(part, places, suggestionsFor(part.text, alone ? [best] : found), 0)
  return finding && !alone ? {...finding, offered: true} : finding
}

/** “Teh United Nations” */
const judgeName = (
  part: UnknownPart,
  form: Form,
  places: readonly Word[],
  document: Document,
): Finding | undefined => {
  if (form.shape !== 'capitalised' || part.text.length !== form.text.length) return
  const starts = places.every((word) => startsSentence(document, word))
  const found = slipBesideName(part.text, places, starts, document)
  const finding = found && spellingFinding(part, places, suggestionsFor(part.text, found), 0)
  return finding && {...finding, offered: true}
}

const isRead = (form: Form, places: readonly Word[], document: Document, {foreign}: Options): boolean =>
  (form.shape !== 'mixed' || form.plain.includes('-')) &&
  !isHouseWord(document, form.plain) &&
  !places.some((word) => isCut(document, word) || isMeantAsIs(document, word, setOf(foreign)))

/** Whether two slips may explain a word better than what one does. */
const isDoubtful = (verdict: Verdict): boolean =>
  verdict.kind === 'riddle' || (verdict.kind === 'slip' && (verdict.corrections[0]?.score ?? 0) < WEAK)

const find = function* (document: Document, options: Options): Generator<Finding> {
  const riddles: Riddle[] = []
  let searches = options.far
  for (const [form, places] of suspects(document)) {
    if (!isRead(form, places, document, options)) continue
    for (const part of unknownParts(form, document)) {
      const margin = nameMargin(part.text, form, places, document)
      if (part.text.length < SHORTEST) continue
      if (margin === NEVER) {
        const finding = judgeName(part, form, places, document)
        if (finding) yield finding
        continue
      }
      let verdict = verdictOf(part.text.toLowerCase(), places, document)
      if (margin === 0 && isDoubtful(verdict) && searches-- > 0)
        verdict = farVerdictOf(part.text, verdict, places, document)
      if (verdict.kind === 'riddle' && margin === 0 && isOdd(part.text, document.lexicon))
        riddles.push([part, places])
      if (verdict.kind !== 'slip') continue
      const finding = judgePart(part, places, verdict.corrections, margin, document, options)
      if (finding) yield finding
    }
  }
  yield* askSpeller(document, riddles, options.ask)
}

/** Finds misspelled words: unknown to the dictionaries, the house, the sources and the draft itself. */
export const spelling: DocumentCheck<Options> = wholeDocument(find, regardedSuspects)
