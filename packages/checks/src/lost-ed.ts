import {
  type Check,
  type Document,
  type Finding,
  type Form,
  inflect,
  Kind,
  openSentences,
  Tags,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {edOrIng} from './shared/ed-or-ing.ts'
import {writeNot} from './shared/find-in-text.ts'
import {orLostBe} from './shared/lost-be.ts'
import {isVerbal} from './shared/scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView, viewOf} from './shared/sentence-view.ts'
import {testFor} from './shared/test-for.ts'
import {isVerbOnly} from './shared/verb-behind.ts'

/** Which words ask for which form of a verb. */
export interface LostEdOptions {
  /** Forms of “have” and “be”, behind which a participle stands. */
  readonly helping: readonly string[]
  /** Words behind which a base form may stand all the same: what he did was announce it. */
  readonly doing: readonly string[]
  /** Words behind which “to” and a base form stand: able to, wants to. */
  readonly before: readonly string[]
}

const isTrigger = testFor(({helping}: LostEdOptions) => {
  const words = new Set([...helping, 'to'])
  return ({lower, shape}) => shape !== 'upper' && words.has(lower)
})

const OBJECT: ReadonlySet<number> = new Set([Kind.determiner, Kind.possessive])

/** Whether a word that can be a noun is a verb all the same. */
const isVerbHere = (view: SentenceView, at: number, {shape, tags}: Form): boolean =>
  shape === 'lower' &&
  kindAt(view, at) === Kind.verb &&
  (tags & (Tags.past | Tags.participle | Tags.adjective | Tags.adverb)) === 0

const AFTER_VERB: ReadonlySet<number> = new Set([
  ...OBJECT,
  Kind.to,
  Kind.subordinator,
  Kind.preposition,
  Kind.number,
])

// “Has spark a row”, “was visit by”
const goesOn = (view: SentenceView, next: number, has: boolean): boolean =>
  joinAt(view, next) === 'space' && (has ? AFTER_VERB.has(kindAt(view, next)) : lowerAt(view, next) === 'by')

const REACH = 12

const isBehind = (view: SentenceView, at: number, words: readonly string[]): boolean => {
  for (let before = at - 1; before >= Math.max(view.first, at - REACH); before--)
    if (words.includes(lowerAt(view, before))) return true
  return false
}

/** The verb behind “has” or “was” that lacks its -ed. */
const lacking = (view: SentenceView, helper: number, options: LostEdOptions): number | undefined => {
  let at = helper + 1
  while (joinAt(view, at) === 'space' && kindAt(view, at) === Kind.adverb) at++
  const form = view.words[at]?.form
  if (!form || at > view.last || joinAt(view, at) !== 'space' || isBehind(view, at, options.doing)) return
  const has = lowerAt(view, helper).startsWith('ha')
  return isVerbOnly(form) || (isVerbHere(view, at, form) && goesOn(view, at + 1, has)) ? at : undefined
}

/** The verb behind “to” that has an -ed: “able to agreed”; not “the man he spoke to opened it”. */
const excess = (view: SentenceView, to: number, {before}: LostEdOptions): number | undefined => {
  const at = to + 1
  const form = view.words[at]?.form
  if (at > view.last || form?.shape !== 'lower' || joinAt(view, at) !== 'space') return
  if (!form.lower.endsWith('ed') || (form.tags & Tags.verb) !== 0 || joinAt(view, to) !== 'space') return
  if (before.includes(lowerAt(view, to - 1))) return at
  const hasObject = joinAt(view, at + 1) === 'space' && OBJECT.has(kindAt(view, at + 1))
  const stranded = isVerbal(kindAt(view, to - 1)) || kindAt(view, to - 1) === Kind.adverb
  return hasObject && !stranded && kindAt(view, to - 1) <= Kind.names ? at : undefined
}

/** A rarer form is none of the verb: “has leave” is no “leaved”. */
const ATTESTED = 1.6

const HAVING = /^ha[sd]|^have/

const fixOf = (
  document: Document,
  view: SentenceView,
  {form: {lower}}: Word,
  verb: Word,
  right: string,
): readonly string[] => {
  if (lower === 'to') return orLostBe(document, view, verb, [right])
  return HAVING.test(lower) ? [right] : edOrIng(document, view, verb, right)
}

const findingOf = (document: Document, trigger: Word, options: LostEdOptions): Finding | undefined => {
  const sentence = document.sentences[trigger.sentence]
  const view = sentence && viewOf(document, sentence)
  if (!view) return
  const isTo = trigger.form.lower === 'to'
  const at = isTo ? excess(view, trigger.index, options) : lacking(view, trigger.index, options)
  const verb = at === undefined ? undefined : document.words[at]
  const right = verb && inflect(verb.form, isTo ? 'base' : 'past', document.lexicon)
  if (!verb || !right || document.lexicon.zipf(right) < ATTESTED) return
  const fix = fixOf(document, view, trigger, verb, right)
  const message = `${writeNot(fix[0] ?? right, verb.text)} behind “${trigger.text}”`
  return {span: {start: verb.start, end: verb.end}, message, fix, offered: true}
}

const openIn = openSentences<LostEdOptions>()

/** Finds verbs without their -ed behind “has” or “was”, and with one behind “to”. */
export const lostEd: Check<LostEdOptions> = function* (document, options) {
  const open = openIn(document, options)
  for (const trigger of wordsWhere(document, isTrigger(options))) {
    const finding = open.isOpen(trigger.sentence) ? findingOf(document, trigger, options) : undefined
    if (!finding) continue
    open.note(trigger.sentence)
    yield finding
  }
  open.close()
}
