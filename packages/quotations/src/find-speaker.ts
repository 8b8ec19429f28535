import type {Lexicon} from '@copydesk/core'
import {type CopyWord, copyWords} from './copy-words.ts'
import {cueVerbs, speakerPronouns} from './english.ts'
import {roleBefore, roleBehind} from './role-of.ts'
import {nameFrom, namesBefore} from './speaker-names.ts'

/** Who says a quotation and by which word we know. */
export interface Attribution {
  readonly speaker?: string
  readonly cue?: string
  /** The office of a speaker without a name: “leader of the opposition”. */
  readonly role?: string
}

const attributed = (cue: string, speaker: string | undefined, role?: string): Attribution => {
  if (speaker) return {cue, speaker}
  return role === undefined ? {cue} : {cue, role}
}

// “…, describing it as”: whoever the sentence is about; “…, Starmer said”: the name nearest.
const subjectOf = (words: readonly CopyWord[], cue: number, lexicon: Lexicon): string | undefined => {
  // “was called “unfit” by”, “described by Okafor as”: the one behind “by” speaks.
  if (words[cue + 1]?.lower === 'by') return nameFrom(words, cue + 2, lexicon)?.name
  const beside = [words[cue - 1], words[cue - 2]].find((word) => word && speakerPronouns.has(word.lower))
  if (beside) return beside.lower
  const names = namesBefore(words, cue, lexicon)
  if (words[cue]?.lower.endsWith('ing')) return names[0]?.name
  const last = names.at(-1)
  // “Jared Kushner, special envoy of the White House, stressed”: what stands between commas is not the subject.
  const first = names.findLast(({comma}) => comma)
  return (first && words[cue - 1]?.after.startsWith(',') ? first : last)?.name
}

const accordingTo = (words: readonly CopyWord[], lexicon: Lexicon): Attribution | undefined => {
  const to = words.findLastIndex(({lower}, at) => lower === 'to' && words[at - 1]?.lower === 'according')
  if (to < 0 || words.slice(to).some(({lower}) => cueVerbs.has(lower))) return undefined
  return attributed(
    'according to',
    nameFrom(words, words[to + 1]?.lower === 'the' ? to + 2 : to + 1, lexicon)?.name,
  )
}

/** Reads an attribution that stands before a quotation, in the same sentence. */
export const speakerBefore = (copy: string, lexicon: Lexicon): Attribution => {
  const words = copyWords(copy)
  const found = accordingTo(words, lexicon)
  if (found) return found
  const cue = words.findLastIndex(({lower}) => cueVerbs.has(lower))
  if (cue < 0) return {}
  return attributed(words[cue]?.lower ?? '', subjectOf(words, cue, lexicon), roleBefore(words, cue))
}

/** Reads an attribution that follows a quotation: “…,” Starmer said; “…,” said the minister. */
export const speakerAfter = (copy: string, lexicon: Lexicon): Attribution => {
  const words = copyWords(copy).slice(0, 14)
  const found = words[0]?.lower === 'according' ? accordingTo(words, lexicon) : undefined
  if (found) return found
  const cue = words.findIndex(({lower}) => cueVerbs.has(lower))
  if (cue < 0) return {}
  if (cue > 0)
    return attributed(words[cue]?.lower ?? '', subjectOf(words, cue, lexicon), roleBefore(words, cue))
  const next = words[1]
  if (next && speakerPronouns.has(next.lower)) return attributed(words[0]?.lower ?? '', next.lower)
  const name = nameFrom(words, next?.lower === 'the' ? 2 : 1, lexicon)?.name
  return attributed(words[0]?.lower ?? '', name, roleBehind(words, 0))
}
