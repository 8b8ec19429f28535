import type {Kind} from '../slip.ts'
import {around, editsOf} from './sites.ts'

type Change = (found: string) => string

/** Each place of a pattern changed; places that stay as they are are left out. */
const change = (id: string, pattern: RegExp, insert: Change): Kind => ({
  id: `digit ${id}`,
  *edits({text}) {
    yield* editsOf(text, pattern, ([found]) => {
      const made = insert(found)
      return made === found ? undefined : {insert: made}
    })
  },
})

/** A space that is lost beside a figure; the slip shows with the characters around it. */
const glued = (id: string, pattern: RegExp): Kind => ({
  id: `glued ${id}`,
  *edits({text}) {
    for (const edit of editsOf(text, pattern, () => ({insert: ''}))) yield around(edit, 3, 3)
  },
})

/** A space or a point too many inside a figure. */
const parted = (id: string, pattern: RegExp, insert: string): Kind => ({
  id: `figure ${id}`,
  *edits({text}) {
    for (const edit of editsOf(text, pattern, () => ({insert}))) yield around(edit, 3, 3)
  },
})

const FIGURE = /(?<![\p{L}\p{N}.,-])\d{2,}(?![\p{L}\p{N}.,])/gu
const THOUSANDS = /(?<![\p{L}\p{N}.,-])\d{1,3},\d{3}(?![\p{L}\p{N}.,])/gu
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** Letters for digits and digits for letters, figures glued to words, figures parted. */
export const digits: readonly Kind[] = [
  change('O for 0', FIGURE, (text) => text.replace('0', 'O')),
  change('o for 0', FIGURE, (text) => text.replace('0', 'o')),
  change('l for 1', FIGURE, (text) => text.replace('1', 'l')),
  change('letter in thousands', THOUSANDS, (text) => text.replace('0', 'O').replace('1', 'l')),
  change('0 for o', /\b\p{Ll}{2,}o\p{Ll}{2,}\b/gu, (text) => text.replace(/(?<=..)o/, '0')),
  change('1 for l', /\b\p{Ll}{2,}l\p{Ll}*\b/gu, (text) => text.replace(/(?<=..)l/, '1')),
  change('I for l', /\b\p{Ll}{2,}l\p{Ll}+\b/gu, (text) => text.replace(/(?<=..)l/, 'I')),
  change('struck in a word', /\b\p{Ll}{6,}\b/gu, (text) => `${text.slice(0, 3)}4${text.slice(3)}`),
  glued('figure+small word', /(?<=\d) (?=(?:of|to|on|for|and|at|the|as)\b)/g),
  glued('word+figure', /(?<=\b\p{Ll}{2,}) (?=\d)/gu),
  glued('month+day', new RegExp(`(?<=\\b${MONTH}) (?=\\d)`, 'g')),
  glued('comma+figure', /(?<=\p{Ll}{2},) (?=\d)/gu),
  glued('bracket+word', /(?<=\p{L}\)) (?=\p{Ll}{2})/gu),
  parted('point doubled', /(?<=\d)\.(?=\d)/g, '..'),
  parted('space before percent', /(?<=\d)(?=%)/g, ' '),
  parted('space in thousands', /(?<=\d,)(?=000\b)/g, ' '),
]
