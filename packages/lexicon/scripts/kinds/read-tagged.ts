import {type Form, formOf, Kind, type Lexicon} from '@copydesk/core'
import {readBrown} from '../read-brown.ts'
import {brownKind} from './brown-kind.ts'

/** A word as edited English has it, or a mark, and its kind. */
export interface Tagged {
  /** Undefined for a mark. */
  readonly form: Form | undefined
  readonly kind: number | undefined
}

const markOf = (text: string): number | undefined => {
  if (text === ',') return Kind.comma
  return /^(?:[;:()—]|--)/.test(text) ? Kind.break : undefined
}

const readLine = (line: string, lexicon: Lexicon): readonly Tagged[] => {
  const found: Tagged[] = []
  for (const token of line.trim().split(/\s+/)) {
    const at = token.lastIndexOf('/')
    const text = token.slice(0, Math.max(0, at))
    if (text === '' || /^['`.?!]+$/.test(text)) continue
    const mark = markOf(text)
    const form = mark === undefined ? formOf(text, lexicon) : undefined
    const isName = form !== undefined && form.shape !== 'lower' && found.length > 0
    found.push({form, kind: mark ?? brownKind(token.slice(at + 1), isName)})
  }
  return found
}

/** Reads the Brown corpus with its kinds, a sentence each; `wanted` tells which of its files. */
export const readTagged = (
  lexicon: Lexicon,
  wanted?: (name: string) => boolean,
): readonly (readonly Tagged[])[] =>
  readBrown(wanted)
    .flatMap((file) => file.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => readLine(line, lexicon))
