import type {Document, Form} from '@copydesk/core'

/** A part of a word that nothing knows. */
export interface UnknownPart {
  readonly text: string
  /** Its place in the word. */
  readonly start: number
}

/** Gives the unknown parts of a hyphenated word; the whole of another. */
export const unknownParts = ({plain}: Form, {lexicon}: Document): readonly UnknownPart[] => {
  const base = plain.endsWith("'s") ? plain.slice(0, -2) : plain
  if (!base.includes('-')) return [{text: base, start: 0}]
  const pieces: UnknownPart[] = []
  let start = 0
  for (const text of base.split('-')) {
    const known =
      text.length < 4 ||
      lexicon.has(text) ||
      lexicon.names(text) !== 0 ||
      lexicon.isAffix(`${text}-`) ||
      lexicon.isAffix(`-${text}`)
    if (!known) pieces.push({text, start})
    start += text.length + 1
  }
  return pieces
}
