import {type Document, Kind, Names, Tags, type Word} from '@copydesk/core'
import {type Count, isLearned} from './phrase-number.ts'
import type {Scene} from './scene.ts'
import {endsAmpersand, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {isOfSport} from './state-name.ts'
import {doubtsOf} from './subject-doubts.ts'
import {isMood, type MoodOptions} from './verb-mood.ts'
import type {VerbForm} from './verb-pairs.ts'

/** When what was learned of subjects is believed. */
export interface JudgedOptions extends MoodOptions {
  /** How sure it must be, as a natural logarithm of odds. */
  readonly least: number
}

/** “A list of dates, and was”, “as are jellyfish”, “all three are”: the subject stands far off, behind, or is not told by its head. */
const isApart = (view: SentenceView, verb: number): boolean => {
  const before = kindAt(view, verb - 1)
  return (
    before === Kind.coordinator || before === Kind.number || /^(?:as|than|all)$/.test(lowerAt(view, verb - 1))
  )
}

/** “Cook until shrimp are pink”: a noun of any number that stands alone behind the word that opens the clause. */
const isBare = ({words: all}: Document, {view, words}: Scene, verb: number): boolean =>
  words.either.has(all[verb - 1]?.form.lower ?? '') && kindAt(view, verb - 2) === Kind.subordinator

const MANY: ReadonlySet<number> = new Set([Kind.plural, Kind.names, Kind.coordinator, Kind.number])

/** “The owner of the boat is”: nothing before a verb for one is many, so that nothing need be learned of it. */
const isPlainlyOne = (view: SentenceView, verb: number): boolean => {
  const before = kindAt(view, verb - 1)
  if (before !== Kind.noun && before !== Kind.name) return false
  for (let at = verb - 2; at >= view.first; at--) if (MANY.has(kindAt(view, at))) return false
  return true
}

/** What a team is called by, behind its town. */
const TEAM =
  /^(?:united|city|town|rovers|wanderers|athletic|albion|county|villa|hotspur|palace|rangers|celtic|harlequins)$/

/** “Larvae are”, “a people is”, “the Republican delegates are”, “the Swiss have”: whether the head may be as many as the verb says. */
const mayAgreeWith = (document: Document, {words}: Scene, head: Word, count: Count): boolean => {
  const [before, next] = [document.words[head.index - 1]?.form, document.words[head.index + 1]?.form]
  // None of us is, none of us are
  if (words.either.has(head.form.lower) || head.form.lower === 'none') return true
  // One in two Italians were
  if (head.form.lower === 'one' && next?.lower === 'in') return true
  if (count === 'one') return head.form.lower === 'people' || isLearned(head.form)
  if (words.many.has(head.form.lower) || words.isLearnedPlural(head.form) || words.isPeople(head.form))
    return true
  // Manchester United have
  if (head.form.shape === 'capitalised' && TEAM.test(head.form.lower)) return true
  // NGOs are
  if (/^\p{Lu}{2,}s$/u.test(head.form.plain)) return true
  if (((next?.tags ?? 0) & Tags.plural) !== 0) return true
  const names = document.lexicon.names(head.form.plain)
  const mayBePeople = (names & Names.demonym) !== 0 || (names === 0 && head.form.tags === 0)
  // The local Kikuyu were
  const isMarked = before?.lower === 'the' || (before?.shape === 'lower' && head.form.shape === 'capitalised')
  return isMarked && mayBePeople
}

/** “Sons and Lovers is”: names that are joined may be one title. */
const mayBeTitle = ({words}: Document, {view}: Scene, head: number, verb: number): boolean => {
  if (words[head]?.form.shape === 'lower' || words[verb - 1]?.form.shape === 'lower') return false
  for (let at = head + 1; at < verb; at++) if (kindAt(view, at) === Kind.coordinator) return true
  return false
}

/** “The mayor said “ferries are”: the subject stands within the quotation, as the verb does. */
const isQuotedApart = ({words}: Document, head: number, verb: number): boolean => {
  for (let at = head + 1; at <= verb; at++) if (/\s["“‘']$/.test(words[at]?.gap ?? '')) return true
  return false
}

/** How surely a verb has the wrong number, by what was learned, and the head of its subject. */
const judged = (
  {usage, words, sentences}: Document,
  {view}: Scene,
  {index, sentence: at}: Word,
  {count}: VerbForm,
): {readonly against: number; readonly head: number} | undefined => {
  const sentence = sentences[at]
  const number = sentence && usage?.number({words, sentence, kinds: view.kinds, index})
  return number && {against: count === 'one' ? -number.one : number.one, head: number.head}
}

/** Gives the head of the subject of a verb that is rather the other number, by what was learned of edited copy; for verbs whose subject no rule finds. */
export const judgedSubject = (
  document: Document,
  scene: Scene,
  verb: Word,
  form: VerbForm,
  options: JudgedOptions,
): number | undefined => {
  const {view} = scene
  if (isApart(view, verb.index) || isBare(document, scene, verb.index) || verb.gap.endsWith('[')) return
  if (form.count === 'many' && endsAmpersand(view, verb.index - 1)) return
  if (form.count === 'one' && isPlainlyOne(view, verb.index)) return
  if (form.isOpen && kindAt(view, verb.index + 1) === Kind.edge) return
  const {against, head: at} = judged(document, scene, verb, form) ?? {against: 0, head: -1}
  const head = against < options.least ? undefined : document.words[at]
  if (!head || (form.isOpen && at > verb.index) || mayAgreeWith(document, scene, head, form.count)) return
  if (isQuotedApart(document, at, verb.index)) return
  // The Harbour Board (HB)
  if (head.gap.endsWith('(')) return
  if (against < options.least + doubtsOf(view, at, verb.index, form)) return
  if (form.count === 'one' && mayBeTitle(document, scene, at, verb.index)) return
  if (form.count === 'many' && isMood(view, verb, options)) return
  return head.form.shape !== 'lower' && isOfSport(document, head, scene.words) ? undefined : at
}
