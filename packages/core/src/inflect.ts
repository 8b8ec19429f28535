import type {Form} from './form.ts'
import {type Lexicon, Tags} from './lexicon.ts'

const consonantY = /[^aeiou]y$/

/** A form that a fix can ask for: `{1:plural}`. */
export type Inflection = 'plural' | 'singular' | 'base' | 'third' | 'past' | 'gerund' | 'open' | 'bare'

const MAKERS: Readonly<Record<Inflection, (text: string) => readonly string[]>> = {
  plural: (text: string) => [
    ...(text.endsWith('man') ? [`${text.slice(0, -2)}en`] : []),
    ...(text === 'child' ? ['children'] : []),
    ...(consonantY.test(text) ? [`${text.slice(0, -1)}ies`] : []),
    ...(/(?:[sxz]|ch|sh)$/.test(text) ? [`${text}es`] : [`${text}s`]),
  ],
  singular: (text: string) => [
    ...(text.endsWith('men') ? [`${text.slice(0, -2)}an`] : []),
    ...(text === 'children' ? ['child'] : []),
    ...(text.endsWith('ies') ? [`${text.slice(0, -3)}y`] : []),
    ...(/(?:[sxz]|ch|sh)es$/.test(text) ? [text.slice(0, -2)] : []),
    ...(text.endsWith('s') ? [text.slice(0, -1)] : []),
  ],
  base: (text: string) => [
    ...(/ie[sd]$/.test(text) ? [`${text.slice(0, -3)}y`] : []),
    ...(/(?:ss|ll|dd|ff|zz)ed$/.test(text) ? [text.slice(0, -2)] : []),
    ...(/(.)\1ed$/.test(text) ? [text.slice(0, -3)] : []),
    ...(text.endsWith('ed') ? [text.slice(0, -1), text.slice(0, -2)] : []),
    ...(text.endsWith('s') ? [text.slice(0, -1)] : []),
    ...(text.endsWith('es') ? [text.slice(0, -2)] : []),
  ],
  third: (text: string) => [
    ...(consonantY.test(text) ? [`${text.slice(0, -1)}ies`] : []),
    ...(/(?:[sxzo]|ch|sh)$/.test(text) ? [`${text}es`] : [`${text}s`]),
  ],
  past: (text: string) => [
    ...(consonantY.test(text) ? [`${text.slice(0, -1)}ied`] : []),
    ...(text.endsWith('e') ? [`${text}d`] : [`${text}ed`, `${text}${text.slice(-1)}ed`]),
  ],
  gerund: (text: string) => [
    ...(/[^eoy]e$/.test(text) ? [`${text.slice(0, -1)}ing`] : []),
    `${text}ing`,
    `${text}${text.slice(-1)}ing`,
  ],
  open: (text: string) => [text.replaceAll('-', ' ')],
  bare: (text: string) => [text.replace(/'s$/i, '')],
}

const WANTED: Readonly<Record<Inflection, number>> = {
  plural: Tags.plural,
  singular: Tags.noun,
  base: Tags.verb,
  third: Tags.verbS,
  past: Tags.past | Tags.participle,
  gerund: Tags.gerund,
  open: 0,
  bare: 0,
}

/** Tells whether a name is that of an inflection. */
export const isInflection = (name: string): name is Inflection => Object.hasOwn(MAKERS, name)

/** Gives a regular form of a word, or undefined where the lexicon does not have it as that part of speech. */
export const inflect = (
  {plain, shape}: Pick<Form, 'plain' | 'shape'>,
  inflection: Inflection,
  lexicon: Lexicon,
): string | undefined => {
  const text = shape === 'lower' ? plain : plain.toLowerCase()
  const wanted = WANTED[inflection]
  return MAKERS[inflection](text).find((made) => wanted === 0 || (lexicon.tags(made) & wanted) !== 0)
}
