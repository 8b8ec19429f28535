import {
  bySpelling,
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  isBareOwner,
  mayBeOwned,
  type Unsettled,
  type Word,
} from '@copydesk/core'
import {ownApostrophe} from './shared/apostrophe-style.ts'
import {isMarked, nounPhraseAt} from './shared/noun-phrase.ts'
import {isSpanOf} from './shared/owned-noun.ts'
import {type OwnerOptions, ownerOddsAt} from './shared/owner-odds.ts'
import {type SentenceView, viewOf} from './shared/sentence-view.ts'

/** Whether one may own: no noun of one thing stands without its determiner, but “last week’s”. */
const isOneOwner = (view: SentenceView, {form, index}: Word, {spans}: OwnerOptions): boolean => {
  const phrase = nounPhraseAt(view, index)
  return form.shape !== 'lower' || spans.includes(form.lower) || !phrase || isMarked(view, phrase)
}

/** A place among those of its spelling that lacks its apostrophe; whether one is likelier to own there than several. */
interface Bare {
  readonly nth: number
  readonly isOne: boolean | 'never'
}

const bareAt = (document: Document, word: Word, nth: number, options: OwnerOptions): Bare | undefined => {
  const sentence = document.sentences[word.sentence]
  const next = document.words[word.index + 1]
  const isSpan = options.spans.includes(word.form.lower)
  if (!isSpan && !(mayBeOwned(next) && next.sentence === word.sentence)) return
  if (!sentence || document.paragraphs[word.paragraph]?.kind === 'headline') return
  const view = viewOf(document, sentence)
  if (!view) return
  if (isSpan && isSpanOf(view, word.index, options)) return {nth, isOne: 'never'}
  const odds = ownerOddsAt(document, view, word, options)
  return odds && {nth, isOne: odds.several < 0 && isOneOwner(view, word, options)}
}

const judge = function* (
  document: Document,
  _: Form,
  places: readonly Word[],
  options: OwnerOptions,
): Generator<Finding, readonly Bare[] | undefined> {
  const found = places.flatMap((word, nth) => bareAt(document, word, nth, options) ?? [])
  return found.length > 0 ? found : undefined
}

const fixOf = (text: string, isOne: Bare['isOne'], mark: string): string | readonly string[] => {
  const several = `${text}${mark}`
  if (isOne === 'never') return several
  const one = `${text.slice(0, -1)}${mark}s`
  return isOne ? [one, several] : [several, one]
}

// The draft’s own apostrophe is the whole draft’s affair.
const settle = function* (
  document: Document,
  left: readonly Unsettled<readonly Bare[]>[],
): Generator<Finding> {
  const mark = ownApostrophe(document)
  for (const {places, open} of left)
    for (const {nth, isOne} of open) {
      const word = places[nth]
      if (!word) continue
      const {text, start, end} = word
      const fix = fixOf(text, isOne, mark)
      yield {span: {start, end}, message: `“${text}” lacks its apostrophe`, fix, offered: true}
    }
}

/** Finds plurals and names that own what follows them, without their apostrophe: the workers rights, Britains plan, two weeks notice. */
export const pluralOwner: DocumentCheck<OwnerOptions> = bySpelling({
  test: isBareOwner,
  withinSentences: true,
  judge,
  settle,
})
