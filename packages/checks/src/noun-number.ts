import {
  type Check,
  type Document,
  type Finding,
  type Form,
  Kind,
  Tags,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {isByDeterminer} from './shared/by-determiner.ts'
import {type Miscounted, miscountedNoun} from './shared/counted-noun.ts'
import {nounTags} from './shared/counted-otherwise.ts'
import {type CountingOptions, mayCount, type Wanted, wantedNumber} from './shared/counting-word.ts'
import {writeNot} from './shared/find-in-text.ts'
import {inflect} from './shared/inflect.ts'
import {isLostThose} from './shared/lost-those.ts'
import {isPlainNoun, nounBehind} from './shared/noun-behind.ts'
import {joinAt, kindAt, lowerAt, type SentenceView, viewOf} from './shared/sentence-view.ts'
import {testFor} from './shared/test-for.ts'

// 12, 1,200; not 1, 2020, 3.5
const isCount = ({shape, text}: Form): boolean =>
  shape === 'number' && /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2},\d{3})$/.test(text)

const isTrigger = testFor((options: CountingOptions) => {
  const words = new Set([...options.many, ...options.one, ...options.the])
  return (form) =>
    isCount(form) || ((form.shape === 'lower' || form.shape === 'capitalised') && words.has(form.lower))
})

const isOther = (view: SentenceView, determiner: number, at: number, number: Wanted): boolean => {
  const form = view.words[at]?.form
  const tags = form ? nounTags(form) : 0
  // 25 g, 3 hr
  if (view.words[determiner]?.form.shape === 'number' && (form?.lower.length ?? 0) < 4) return false
  const isObject =
    joinAt(view, determiner) === 'space' &&
    kindAt(view, determiner - 1) === Kind.preposition &&
    lowerAt(view, determiner - 1) !== 'of'
  const [own, other] = number === 'plural' ? [Tags.noun, Tags.plural] : [Tags.plural, Tags.noun]
  return (tags & own) !== 0 && (tags & other) === 0 && isPlainNoun(view, at, isObject)
}

/** The other form of a determiner that is one of a pair, with its capital. */
const otherDeterminer = ({text, form}: Word, {pairs}: CountingOptions): string | undefined => {
  const other =
    (Object.hasOwn(pairs, form.lower) ? pairs[form.lower] : undefined) ??
    Object.keys(pairs).find((one) => pairs[one] === form.lower)
  return other && form.shape === 'capitalised' ? text.charAt(0) + other.slice(1) : other
}

/** “These bridge”: this bridge, these bridges. Else only the noun is in question. */
const repair = (
  text: string,
  trigger: Word,
  {noun, right, byDeterminer}: Miscounted,
  options: CountingOptions,
): Finding => {
  const other = otherDeterminer(trigger, options)
  const start = other === undefined ? noun.start : trigger.start
  const between = text.slice(start, noun.start)
  const first = other === undefined ? [] : [`${other}${text.slice(trigger.end, noun.end)}`]
  const fix = byDeterminer ? [...first, `${between}${right}`] : [`${between}${right}`, ...first]
  const message = writeNot(fix[0] ?? right, text.slice(start, noun.end))
  return {
    span: {start, end: noun.end},
    message: other === undefined ? `${message} behind “${trigger.text}”` : message,
    fix,
    offered: true,
  }
}

/** The noun next to its determiner, beyond doubt a noun and in the wrong number. */
const plainlyMiscounted = (
  document: Document,
  view: SentenceView,
  trigger: Word,
  number: Wanted,
  {either}: CountingOptions,
  other: string | undefined,
): Miscounted | undefined => {
  const {index} = trigger
  const at = nounBehind(view, index)
  const noun = at === undefined ? undefined : document.words[at]
  if (!noun || either.includes(noun.form.lower) || !isOther(view, index, noun.index, number)) return
  const right = inflect(noun.form, number, document.lexicon)
  if (right === undefined || either.includes(right)) return
  return {noun, right, byDeterminer: isByDeterminer(document, view, trigger, noun, right, other)}
}

const those = ({start, end, text}: Word): Finding => ({
  span: {start, end},
  message: writeNot('those', text),
  fix: 'those',
  offered: true,
})

const findingOf = (document: Document, trigger: Word, options: CountingOptions): Finding | undefined => {
  const sentence = document.sentences[trigger.sentence]
  const view = sentence && viewOf(document, sentence)
  if (!view) return
  if (isLostThose(view, trigger.index)) return those(trigger)
  const plain = wantedNumber(view, trigger.index, options)
  const number = plain ?? (mayCount(view, trigger.index, options) ? 'plural' : undefined)
  const other = otherDeterminer(trigger, options)
  const found =
    (plain && plainlyMiscounted(document, view, trigger, plain, options, other)) ??
    (number && miscountedNoun(document, view, trigger.index, number, other))
  if (!found || (trigger.form.shape === 'number' && options.numbered.includes(found.noun.form.lower))) return
  return repair(document.text, trigger, found, options)
}

/** Finds a noun that does not go with the number or determiner before it: “three minister”, “one of the city”. */
export const nounNumber: Check<CountingOptions> = function* (document, options) {
  for (const trigger of wordsWhere(document, isTrigger(options))) {
    const finding = findingOf(document, trigger, options)
    if (finding) yield finding
  }
}
