import {type Document, type Doubt, Kind, Tags} from '@copydesk/core'
import {finiteGroups} from './clause-verbs.ts'
import {mayBeFinite} from './finite-verb.ts'
import {numeral} from './numerals.ts'
import {kindAt, viewOf} from './sentence-view.ts'
import {VERBAL} from './word-piece.ts'

const BEING = /^(?:is|are|was|were)$/
const ARTICLE = /^an?$/
const FUSED = /^(?:what|whatever|all)$/
/** Behind these a verb may stand before its subject. */
const INVERTING = /^(?:out|up|down|in|off|away|along|back|over|on|here|there)$/
/** So far behind it a participle may stand: “had the delegates of both parties been”. */
const REACH = 10

const OBJECT = /^(?:me|you|him|her|it|us|them)$/
/** Verbs that take two objects: “wins them student support”. */
const GIVING =
  /^(?:giv\w*|gave|w[io]n\w*|earn\w*|offer\w*|show\w*|teach\w*|taught|send\w*|sent|bring\w*|brought|buy\w*|bought|cost\w*|award\w*|grant\w*|lend\w*|lent|deny|den(?:ies|ied|ying)|sav(?:e|es|ed|ing)|guarantee\w*)$/

const standsBefore = ({words, sentences}: Document, at: number, wanted: RegExp): boolean => {
  const first = sentences[words[at]?.sentence ?? -1]?.firstWord ?? at
  return words.slice(Math.max(first, at - REACH), at).some(({form}) => wanted.test(form.lower))
}

// His was a hard life.
const isOwnersSubject = ({words}: Document, at: number): boolean =>
  words[at]?.form.text === 'His' && BEING.test(words[at + 1]?.form.lower ?? '')

const MAY_BE_VERB = VERBAL | Tags.gerund | Tags.modal

// The two regions form the east: with “from” there would be no verb.
const isOnlyVerb = (document: Document, {word: at, rival}: Doubt): boolean => {
  const {words, sentences, lexicon} = document
  const word = words[at]
  const sentence = word && sentences[word.sentence]
  if (!sentence || (word.form.tags & Tags.verb) === 0 || (lexicon.tags(rival.word) & MAY_BE_VERB) !== 0)
    return false
  const view = viewOf(document, sentence)
  if (!view) return false
  const isVerb = mayBeFinite(view, at) || kindAt(view, at) === Kind.verb
  return finiteGroups(view, view.first) === (isVerb ? 1 : 0)
}

/** “Quill, who’s dissented from all five”, “Quill, who’s playing well”. */
const isWhoHas = ({words}: Document, at: number): boolean =>
  words[at]?.form.plain.toLowerCase() === "who's" &&
  words[at]?.gap.includes(',') === true &&
  /(?:ed|en|ing)$/.test(words[at + 1]?.form.lower ?? '')

/** Words that belong together, whatever films and books have: “rein in”. */
const SET: ReadonlyMap<string, RegExp> = new Map([
  ['rein', /^in$/],
  ['reins', /^in$/],
  ['reining', /^in$/],
  ['reined', /^in$/],
  ['ate', /^(?:much|more|less|all|too|a|the|little)$/],
])

/** “Figures” for “figured”: another tense is no other word. */
const isPresentOf = (past: string, other: string): boolean =>
  past.endsWith('ed') && (other === `${past.slice(0, -2)}s` || other === `${past.slice(0, -1)}s`)

/** “, being their first match”, “as implemented by”, “stars that weigh at least”: right as it stands. */
const isRightThere = (document: Document, {word: at, rival}: Doubt): boolean => {
  const {words, lexicon} = document
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word || !next) return false
  const typed = word.form.lower
  if (SET.get(typed)?.test(next.form.lower)) return true
  if (typed === 'being') return word.gap.includes(',')
  if (typed === 'as') return (next.form.tags & Tags.participle) !== 0 && /ed$/.test(next.form.lower)
  if (isPresentOf(typed, rival.word)) return true
  const isBehindRelative = /^(?:that|which|who)$/.test(before?.form.lower ?? '')
  return (
    isBehindRelative && (word.form.tags & Tags.verb) !== 0 && (lexicon.tags(rival.word) & MAY_BE_VERB) === 0
  )
}

/** Whether a word that the neighbours do not call for is right by what stands further off. */
export const isExcused = (document: Document, doubt: Doubt): boolean => {
  const {word, how} = doubt
  const {words} = document
  const typed = words[word]?.form.lower ?? ''
  const before = words[word - 1]?.form.lower ?? ''
  if (OBJECT.test(typed) && GIVING.test(before)) return true
  // what it gets is promises, four an over
  if (how === 'instead' && BEING.test(typed)) return standsBefore(document, word, FUSED)
  if (how === 'instead')
    return (
      isOnlyVerb(document, doubt) ||
      isRightThere(document, doubt) ||
      (ARTICLE.test(typed) && numeral(before) !== undefined) ||
      isOwnersSubject(document, word) ||
      isWhoHas(document, word)
    )
  // out came our maps
  return INVERTING.test(before)
}
