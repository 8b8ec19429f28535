import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  perForm,
  Tags,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {ownWordsWhere} from './shared/outside-quotes.ts'

/** Which words are held to one case. */
export interface MixedCapitalsOptions {
  /** By how much one case must outnumber the other. */
  readonly margin: number
  /** Words that are right with and without a capital. */
  readonly except: readonly string[]
}

const READ: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'list-item'])

const isWord = perForm(
  ({shape, tags, lower}: Form) =>
    (shape === 'lower' || shape === 'capitalised') &&
    lower.length > 3 &&
    (tags & (Tags.noun | Tags.plural)) !== 0,
)

/** Whether an article stands before a word, and no name goes on behind it: what has a capital here has it by itself. */
const standsAlone = ({words, paragraphs, lexicon}: Document, word: Word): boolean => {
  const [before, next] = [words[word.index - 1], words[word.index + 1]]
  if (!READ.has(paragraphs[word.paragraph]?.kind ?? '')) return false
  if (before?.sentence !== word.sentence || before.form.shape !== 'lower' || word.gap !== ' ') return false
  if (before.form.lower !== 'the' || lexicon.dialects(word.form.lower) === 0) return false
  return !(next?.paragraph === word.paragraph && next.gap === ' ' && next.form.shape !== 'lower')
}

const finding = (word: Word, model: Word, count: number): Finding => {
  const letter =
    model.form.shape === 'lower' ? word.text.charAt(0).toLowerCase() : word.text.charAt(0).toUpperCase()
  const fix = letter + word.text.slice(1)
  const often = count === 1 ? 'once' : `${count} times`
  return {
    span: word,
    message: `Write “${fix}”, not “${word.text}”: so it stands ${often} in this copy`,
    fix,
    related: [{span: model, message: `“${model.text}” stands here`}],
  }
}

/** Finds a noun that has a capital in one place and none in another: the Cabinet, the cabinet. */
export const mixedCapitals: DocumentCheck<MixedCapitalsOptions> = wholeDocument(function* (
  document,
  {margin, except},
) {
  const groups = new Map<string, Word[]>()
  for (const word of ownWordsWhere(document, isWord)) {
    if (!standsAlone(document, word) || except.includes(word.form.lower)) continue
    const group = groups.get(word.form.lower)
    if (group) group.push(word)
    else groups.set(word.form.lower, [word])
  }
  for (const group of groups.values()) {
    const small = group.filter(({form}) => form.shape === 'lower')
    const large = group.filter(({form}) => form.shape !== 'lower')
    const [many, few] = small.length > large.length ? [small, large] : [large, small]
    const [model] = many
    if (!model || many.length < margin * few.length) continue
    for (const word of few) yield finding(word, model, many.length)
  }
})
