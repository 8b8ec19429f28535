import {cueVerbs, honorifics, speakerPronouns} from './english.ts'
import {type CopyWord, copyWords, isCapital} from './name-words.ts'

/** Who says a quotation and by which word we know. */
export interface Attribution {
  readonly speaker?: string
  readonly cue?: string
}

const OF = new Set([
  'of',
  'in',
  'at',
  'from',
  'for',
  'to',
  'with',
  'against',
  'by',
  'told',
  'on',
  'after',
  'about',
])
const NOT_NAMES = new Set([
  'the',
  'a',
  'an',
  'in',
  'on',
  'at',
  'but',
  'and',
  'after',
  'as',
  'when',
  'while',
  'this',
  'last',
  'that',
])

const isTitle = ({lower}: CopyWord): boolean => honorifics.has(lower)

const isName = (word: CopyWord | undefined): boolean =>
  word !== undefined && isCapital(word.text) && !NOT_NAMES.has(word.lower) && !/['’]s$/.test(word.text)

// Titles before the name are no part of it: “Sir Keir Starmer” is Keir Starmer.
const nameFrom = (words: readonly CopyWord[], first: number): string | undefined => {
  let at = first
  const found: string[] = []
  for (; at < words.length && found.length < 6; at++) {
    const word = words[at]
    if (!word || !(isName(word) || (found.length === 0 && isTitle(word)))) break
    found.push(isTitle(word) ? '' : word.text)
    if (/^[,;:.”"]/.test(word.after)) break
  }
  const name = found.filter((word) => word !== '')
  return name.length > 0 ? name.join(' ') : undefined
}

const lastName = (words: readonly CopyWord[], before: number): string | undefined => {
  let best: string | undefined
  for (let at = 0; at < before; at++) {
    const word = words[at]
    if (!word) continue
    if (speakerPronouns.has(word.lower) && at > before - 3) best = word.lower
    if (!isName(word) || OF.has(words[at - 1]?.lower ?? '') || isName(words[at - 1])) continue
    const name = nameFrom(words, at)
    if (!name) continue
    const owner = words.slice(at, at + 5).find((next) => !isCapital(next.text) || /['’]s$/.test(next.text))
    if (owner && /['’]s$/.test(owner.text)) continue
    best =
      best &&
      !speakerPronouns.has(best) &&
      !/\band\b/.test(words[at - 1]?.lower ?? '') &&
      best.includes(' ') &&
      !name.includes(' ')
        ? best
        : name
  }
  return best
}

const accordingTo = (words: readonly CopyWord[]): number =>
  words.findLastIndex(({lower}, at) => lower === 'to' && words[at - 1]?.lower === 'according')

/** Reads an attribution that stands before a quotation, in the same sentence. */
export const speakerBefore = (copy: string): Attribution => {
  const words = copyWords(copy)
  const to = accordingTo(words)
  const cue = words.findLastIndex(({lower}) => cueVerbs.has(lower))
  if (to >= 0 && to > cue) {
    const speaker = nameFrom(words, words[to + 1]?.lower === 'the' ? to + 2 : to + 1)
    return {cue: 'according to', ...(speaker ? {speaker} : {})}
  }
  if (cue < 0) return {}
  const speaker = lastName(words, cue)
  return {cue: words[cue]?.lower ?? '', ...(speaker ? {speaker} : {})}
}

/** Reads an attribution that follows a quotation: “…,” Starmer said; “…,” said the minister. */
export const speakerAfter = (copy: string): Attribution => {
  const words = copyWords(copy).slice(0, 14)
  if (words[0]?.lower === 'according' && words[1]?.lower === 'to') {
    const speaker = nameFrom(words, words[2]?.lower === 'the' ? 3 : 2)
    return {cue: 'according to', ...(speaker ? {speaker} : {})}
  }
  const cue = words.findIndex(({lower}) => cueVerbs.has(lower))
  if (cue < 0) return {}
  const found = cue === 0 ? nameFrom(words, words[1]?.lower === 'the' ? 2 : 1) : lastName(words, cue)
  const pronoun = speakerPronouns.has(words[1]?.lower ?? '') && cue === 0 ? words[1]?.lower : undefined
  const speaker = found ?? pronoun
  return {cue: words[cue]?.lower ?? '', ...(speaker ? {speaker} : {})}
}
