import {
  type Check,
  type Document,
  type Finding,
  type Form,
  openSentences,
  perForm,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {isCountedBeyond} from './shared/counted-beyond.ts'
import {type Miscounted, miscountedNoun} from './shared/counted-noun.ts'
import {type CountingOptions, mayCount, wantedNumber} from './shared/counting-word.ts'
import {writeNot} from './shared/find-in-text.ts'
import {isLostThose} from './shared/lost-those.ts'
import {plainlyMiscounted} from './shared/plainly-miscounted.ts'
import {isPluralModifier, type ModifierOptions, pluralModifier} from './shared/plural-modifier.ts'
import {viewOf} from './shared/sentence-view.ts'
import {testFor} from './shared/test-for.ts'

// 12, 1,200; not 1, 2020, 3.5
const isCount = ({shape, text}: Form): boolean =>
  shape === 'number' && /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2},\d{3})$/.test(text)

/** What the check knows of numbers and nouns. */
export interface NounNumberOptions extends CountingOptions, ModifierOptions {}

const isTrigger = testFor((options: NounNumberOptions) => {
  const words = new Set([...options.many, ...options.one, ...options.the])
  const isModifier = isPluralModifier(options)
  return (form) =>
    isCount(form) ||
    ((form.shape === 'lower' || form.shape === 'capitalised') && words.has(form.lower)) ||
    isModifier(form)
})

/** Words that call for a number only behind “of”: one of the, one of his. */
const isOnlyAmong = testFor(({the, many, one}: CountingOptions) =>
  perForm(({lower}) => the.includes(lower) && !many.includes(lower) && !one.includes(lower)),
)

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

const those = ({start, end, text}: Word): Finding => ({
  span: {start, end},
  message: writeNot('those', text),
  fix: 'those',
  offered: true,
})

const findingOf = (document: Document, trigger: Word, options: NounNumberOptions): Finding | undefined => {
  if (isPluralModifier(options)(trigger.form)) return pluralModifier(document, trigger)
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
  if (!found || isCountedBeyond(view, trigger.index, found.noun.index, number)) return
  // The two bird (avian) flu strains
  if (number === 'plural' && /\($/.test(document.words[found.noun.index + 1]?.gap ?? '')) return
  if (trigger.form.shape === 'number' && options.numbered.includes(found.noun.form.lower)) return
  return repair(document.text, trigger, found, options)
}

const openIn = openSentences<NounNumberOptions>()

/** Finds a noun that does not go with the number or determiner before it: “three minister”, “one of the city”. */
export const nounNumber: Check<NounNumberOptions> = function* (document, options) {
  const isArticle = isOnlyAmong(options)
  const open = openIn(document, options)
  for (const trigger of wordsWhere(document, isTrigger(options))) {
    if (!open.isOpen(trigger.sentence)) continue
    if (isArticle(trigger.form) && document.words[trigger.index - 1]?.form.lower !== 'of') continue
    const finding = findingOf(document, trigger, options)
    if (!finding) continue
    open.note(trigger.sentence)
    yield finding
  }
  open.close()
}
