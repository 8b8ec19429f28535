import {
  bySpelling,
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  mayBeSmall,
  type Word,
} from '@copydesk/core'
import {loneCapital, mayBePaper, namesLabels} from './shared/capital-context.ts'
import {mayBeTitled} from './shared/capital-title.ts'
import {isCommonCapital, isSeries} from './shared/common-capital.ts'
import {isPlainNoun} from './shared/plain-noun.ts'
import {setOf} from './shared/set-of.ts'
import {type Suspect, strayCapitals, strayOdds} from './shared/stray-capitals.ts'

/** What may be capitalised. */
export interface CapitalisedWordOptions {
  /** Common nouns that news writes with a capital too: institutions, offices, feasts, products. */
  readonly allow: readonly string[]
  /** What has a title: “the documentary Beware of Dogs”. */
  readonly works: readonly string[]
  /** What speaks of labels on a screen: “tap on Edit”. */
  readonly labels: readonly string[]
  /** What papers do, and what is done to them: “told the Tablet”. */
  readonly telling: readonly string[]
  /** How sure it must be that a word is no name, as a natural logarithm of odds. */
  readonly least: number
  /** How sure of a word that may be capitalised. */
  readonly leastAllowed: number
  /** How sure of a plain noun behind an article. */
  readonly leastPlain: number
}

const SHORTEST = 3
/** No odds are so high. */
const NEVER: number = Number.POSITIVE_INFINITY

const WATERSIDE =
  /^(?:banks?|mouth|source|estuary|waters|tributary|tributaries|shores?|shoreline|slopes|foothills) of the$/

/** “The banks of the Lot” */
const isRiver = ({words}: Document, {index}: Word): boolean =>
  WATERSIDE.test([3, 2, 1].map((back) => words[index - back]?.form.lower).join(' '))

/** Whether it is the title of something: “the film Alien”, a label on a screen, a paper, a river. */
const isTitle = (document: Document, word: Word, {works, labels, telling}: CapitalisedWordOptions): boolean =>
  setOf(works).has(document.words[word.index - 1]?.form.lower ?? '') ||
  namesLabels(document, word, setOf(labels)) ||
  mayBePaper(document, word, setOf(telling)) ||
  isRiver(document, word)

/** “Presidents” may be written as “President” may. */
const isAllowedIn = (lower: string, allowed: ReadonlySet<string>): boolean =>
  allowed.has(lower) || (lower.endsWith('s') && allowed.has(lower.slice(0, -1)))

/** Whether the words beside it, and the rest of the draft, show that it is a common noun: “the storm was a Surprise for many”. */
const isCommonNoun = (document: Document, {word, ...counts}: Suspect, isAllowed: boolean): boolean => {
  const around = word.text.length < SHORTEST ? undefined : loneCapital(document, word.index)
  if (!around || (counts.small === 0 && isSeries(document, word, around))) return false
  // “the Gulf”, “the Ravens”: with “the” a name by itself.
  const isTitled = around.before.form.lower === 'the' && document.lexicon.isTitled(word.form.lower)
  return isCommonCapital(document, word, around, counts, isAllowed || isTitled)
}

const findingOf = (word: Word): Finding => {
  const fix = word.text.charAt(0).toLowerCase() + word.text.slice(1)
  return {span: word, message: `Write “${fix}”, not “${word.text}”: it is no name here`, fix}
}

const judge = function* (
  document: Document,
  form: Form,
  places: readonly Word[],
  options: CapitalisedWordOptions,
): Generator<Finding, undefined> {
  const suspects = document.vocabulary.has(form.text) ? [] : strayCapitals(document, form, places)
  if (suspects.length === 0) return
  const isAllowed = isAllowedIn(form.lower, setOf(options.allow))
  const least = isAllowed ? options.leastAllowed : options.least
  for (const suspect of suspects) {
    const {word} = suspect
    const isTitled = mayBeTitled(document, word)
    const isPlain = !isAllowed && isPlainNoun(document, suspect, isTitled)
    const wanted = Math.min(isTitled ? NEVER : least, isPlain ? options.leastPlain : NEVER)
    const isSure = wanted < NEVER && strayOdds(document, suspect) >= wanted
    if (!isSure && !isCommonNoun(document, suspect, isAllowed)) continue
    if (!isTitle(document, word, options)) yield findingOf(word)
  }
}

/** Finds a capital on a common word within a sentence, where nothing makes it part of a name. */
export const capitalisedWord: DocumentCheck<CapitalisedWordOptions> = bySpelling({
  test: mayBeSmall,
  judge,
  withinSentences: true,
})
