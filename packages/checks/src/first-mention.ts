import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  Tags,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import {FirstLetters} from './shared/first-letters.ts'
import {ownWordsWhere} from './shared/outside-quotes.ts'
import {testFor} from './shared/test-for.ts'

/** A name that needs a word of explanation where it first stands. */
export interface Mention {
  /** One word, as it is written. */
  readonly name: string
  /** Words one of which must have stood by the end of that paragraph. */
  readonly near: readonly string[]
  /** What to write instead at first mention. */
  readonly write?: string
  /** Whether it may stand unexplained before a noun: a UN report. */
  readonly alone?: boolean
}

/** What a house explains where it first stands. */
export interface FirstMentionOptions {
  readonly mentions: readonly Mention[]
  /** Whether any initials must stand behind or before what they stand for. */
  readonly initials: boolean
  /** Initials that every reader knows. */
  readonly familiar: readonly string[]
}

const READ: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'list-item'])
const INITIALS = /^\p{Lu}{3,6}$/u

const bare = ({plain}: Form): string => plain.replace(/'s$/, '')

const BINDS = Tags.verbS | Tags.past | Tags.modal | Tags.preposition | Tags.conjunction | Tags.pronoun

/** “the UN report” */
const isBeforeNoun = ({words}: Document, {index, sentence}: Word): boolean => {
  const next = words[index + 1]
  if (next?.sentence !== sentence || !/^\.? $/.test(next.gap)) return false
  return (next.form.tags & (Tags.noun | Tags.plural)) !== 0 && (next.form.tags & BINDS) === 0
}

const listed = (document: Document, word: Word, {near, write}: Mention): Finding | undefined => {
  const {end = 0} = document.paragraphs[word.paragraph] ?? {}
  const before = document.text.slice(0, end).toLowerCase()
  if (near.some((words) => before.includes(words.toLowerCase()))) return
  const message = `“${bare(word.form)}” is not explained where it first stands`
  return {
    span: {start: word.start, end: word.start + bare(word.form).length},
    message,
    ...(write ? {fix: write} : {}),
  }
}

const unlisted = (document: Document, word: Word, letters: FirstLetters): Finding | undefined => {
  const {lastWord = 0} = document.paragraphs[word.paragraph] ?? {}
  const name = bare(word.form)
  // “the Federal Security Service (FSB)”: not its initials, but explained.
  if (word.gap.endsWith('(') || letters.spell(name, lastWord)) return
  return {span: word, message: `Nothing says what “${name}” stands for where it first stands`}
}

const isWanted = testFor(({mentions, initials}: FirstMentionOptions) => {
  const names = new Set(mentions.map(({name}) => name))
  return (form) => names.has(bare(form)) || (initials && form.shape === 'upper' && INITIALS.test(bare(form)))
})

/** Finds names and initials that the reader meets without a word of explanation. */
export const firstMention: DocumentCheck<FirstMentionOptions> = wholeDocument(function* (document, options) {
  const mentions = new Map(options.mentions.map((mention) => [mention.name, mention]))
  const seen = new Set(options.familiar)
  const letters = new FirstLetters(document.words)
  for (const word of ownWordsWhere(document, isWanted(options))) {
    const name = bare(word.form)
    const mention = mentions.get(name)
    if (mention?.alone && isBeforeNoun(document, word)) continue
    if (seen.has(name) || !READ.has(document.paragraphs[word.paragraph]?.kind ?? '')) continue
    seen.add(name)
    const found = mention ? listed(document, word, mention) : unlisted(document, word, letters)
    if (found) yield found
  }
})
