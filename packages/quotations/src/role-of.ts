import type {CopyWord} from './copy-words.ts'
import {prepositions, roleWords} from './english.ts'

/** “Secretary of state for transport” is not longer. */
const LONGEST = 6
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'to'])
/** What may stand before a clause whose subject begins with “the”. */
const OPENING: ReadonlySet<string> = new Set(['and', 'but', 'as', 'while', 'when', 'then', 'that', 'because'])
const ADDRESS = /^(?:the|mr|mrs|ms|madam)\s+/

/** A speaker by office alone: “THE PRIME MINISTER” is “prime minister”; '' where any of it may be a name. */
export const roleOf = (speaker: string | undefined): string => {
  const role = (speaker ?? '').toLowerCase().replace(ADDRESS, '')
  const words = role.split(/\s+/)
  return words.every((word) => roleWords.has(word) || JOINING.has(word)) ? role : ''
}

const joined = (words: readonly CopyWord[]): string | undefined => {
  const role = words.map(({lower}) => lower).join(' ')
  return roleOf(role) === '' ? undefined : role
}

/** Whether anything but white space follows. */
const isParted = ({after}: CopyWord): boolean => !/^\s/.test(after)

const isOpen = (words: readonly CopyWord[], at: number): boolean => {
  const before = words[at - 1]
  return before === undefined || before.after.startsWith(',') || OPENING.has(before.lower)
}

/** The office before the verb that gives the words: “the leader of the opposition told”; not “a friend of the mayor said”. */
export const roleBefore = (words: readonly CopyWord[], cue: number): string | undefined => {
  for (let at = cue - 1; at >= 0 && at >= cue - 1 - LONGEST; at--) {
    const word = words[at]
    if (!word || isParted(word)) return
    if (word.lower === 'the' && isOpen(words, at)) return joined(words.slice(at + 1, cue))
  }
  return
}

/** The office behind it: “said the leader of the opposition on Friday”. */
export const roleBehind = (words: readonly CopyWord[], cue: number): string | undefined => {
  if (words[cue + 1]?.lower !== 'the') return
  const role: CopyWord[] = []
  for (const word of words.slice(cue + 2, cue + 2 + LONGEST)) {
    if (prepositions.has(word.lower) && !JOINING.has(word.lower)) break
    role.push(word)
    if (isParted(word)) break
  }
  return joined(role)
}
