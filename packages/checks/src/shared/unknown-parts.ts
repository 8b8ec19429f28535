import type {Document, Form, Lexicon} from '@copydesk/core'

/** A part of a word that nothing knows. */
export interface UnknownPart {
  readonly text: string
  /** Its place in the word. */
  readonly start: number
}

/** “right-hander”, “free-kickers”: what stands last in a compound may be its own new word. */
const isAgent = (text: string, lexicon: Lexicon): boolean => {
  const stem = /^(.{3,})ers?$/.exec(text)?.[1]
  return stem !== undefined && lexicon.has(stem)
}

/** “pre-empt”: a word that others write without its hyphen, whose rest is no word by itself. */
const isPrefixed = (lower: string, lexicon: Lexicon): boolean => {
  const at = lower.indexOf('-')
  return lexicon.isAffix(lower.slice(0, at + 1)) && lexicon.has(lower.slice(0, at) + lower.slice(at + 1))
}

/** Gives the unknown parts of a hyphenated word; the whole of another. */
export const unknownParts = ({plain}: Form, {lexicon}: Document): readonly UnknownPart[] => {
  const base = plain.endsWith("'s") ? plain.slice(0, -2) : plain
  if (!base.includes('-')) return [{text: base, start: 0}]
  if (isPrefixed(base.toLowerCase(), lexicon)) return []
  const pieces: UnknownPart[] = []
  let start = 0
  for (const text of base.split('-')) {
    const known =
      text.length < 4 ||
      lexicon.has(text) ||
      lexicon.names(text) !== 0 ||
      lexicon.isAffix(`${text}-`) ||
      lexicon.isAffix(`-${text}`) ||
      (start > 0 && isAgent(text, lexicon))
    if (!known) pieces.push({text, start})
    start += text.length + 1
  }
  return pieces
}
