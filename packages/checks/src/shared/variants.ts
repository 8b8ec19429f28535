import type {Document, Form, Word} from '@copydesk/core'
import {wordsOutsideQuotes} from './outside-quotes.ts'

/** What is known of variants. */
export interface VariantOptions {
  /** Spellings of one word, each group parted by slashes. */
  readonly variants: readonly string[]
  /** Compounds of two words that others write solid or with a hyphen. */
  readonly compounds: readonly string[]
  /** Words with a hyphen or an accent that are not the word without it. */
  readonly except: readonly string[]
}

/** One place where a word with variants stands: its stem and how it is spelled, without plural and possessive endings. */
export interface Place {
  readonly key: string
  readonly variant: string
  readonly suffix: string
  readonly words: readonly Word[]
}

interface Tables {
  readonly variants: ReadonlyMap<string, string>
  readonly compounds: ReadonlyMap<string, ReadonlySet<string>>
  readonly except: ReadonlySet<string>
}

const compiled = new WeakMap<VariantOptions, Tables>()

const tablesOf = (options: VariantOptions): Tables => {
  const known = compiled.get(options)
  if (known) return known
  const variants = new Map<string, string>()
  for (const group of options.variants) for (const one of group.split('/')) variants.set(one, group)
  const compounds = new Map<string, Set<string>>()
  for (const compound of options.compounds) {
    const [first = '', second = ''] = compound.split(' ')
    compounds.set(first, (compounds.get(first) ?? new Set()).add(second))
  }
  const tables = {variants, compounds, except: new Set(options.except)}
  compiled.set(options, tables)
  return tables
}

const MARKED = /[^\x20-\x7e]|.-\p{L}/u
const PLAIN_PARTS = /^\p{L}+(?:-\p{L}{2,}){1,2}$/u
const SUFFIX = /(?:'s|s'|s)$/

interface Split {
  readonly stem: string
  readonly suffix: string
}

const splits = new WeakMap<Form, Split>()

const splitOf = (form: Form): Split => {
  let known = splits.get(form)
  if (!known) {
    const found = form.lower.length > 3 && !form.lower.endsWith('ss') ? SUFFIX.exec(form.lower) : null
    known = found
      ? {stem: form.lower.slice(0, found.index), suffix: found[0]}
      : {stem: form.lower, suffix: ''}
    splits.set(form, known)
  }
  return known
}

/** The letters alone: no hyphen, no accent. */
const bare = (text: string): string => text.normalize('NFD').replaceAll(/[\p{M}-]/gu, '')

const isMarked = ({shape, text, lower}: Form): boolean => {
  if (shape !== 'lower' || !MARKED.test(lower)) return false
  return text.includes('-')
    ? PLAIN_PARTS.test(lower.replace(SUFFIX, ''))
    : /\p{L}/u.test(lower) && !/['’]/.test(lower.slice(0, -2))
}

/** Finds every place of the words that could have variants: those with a hyphen or accent and the same without, listed ones, open compounds. */
export const variantPlaces = (document: Document, options: VariantOptions): readonly Place[] => {
  const {variants, compounds, except} = tablesOf(options)
  const words = wordsOutsideQuotes(document)
  const marked = new Map<string, string>()
  const places: Place[] = []
  for (const word of words) {
    if (!isMarked(word.form)) continue
    const {stem, suffix} = splitOf(word.form)
    const key = bare(stem)
    if (key === stem || except.has(stem)) continue
    marked.set(key, key)
    places.push({key, variant: stem, suffix, words: [word]})
  }
  for (const [at, word] of words.entries()) {
    const {stem, suffix} = splitOf(word.form)
    const key =
      variants.get(stem) ??
      variants.get(word.form.lower) ??
      (word.form.shape === 'lower' ? marked.get(stem) : undefined)
    if (key !== undefined) {
      const listed = !variants.has(stem) && variants.has(word.form.lower)
      places.push({
        key,
        variant: listed ? word.form.lower : stem,
        suffix: listed ? '' : suffix,
        words: [word],
      })
    }
    const seconds = compounds.get(word.form.lower)
    const next = seconds && words[at + 1]
    if (!next || next.index !== word.index + 1 || next.gap !== ' ' || word.form.shape !== 'lower') continue
    const second = splitOf(next.form)
    if (seconds.has(second.stem))
      places.push({
        key: word.form.lower + second.stem,
        variant: `${word.form.lower} ${second.stem}`,
        suffix: second.suffix,
        words: [word, next],
      })
  }
  return [...places, ...solidPlaces(words, places, marked)]
}

/** The solid spellings of open compounds that the draft has. */
const solidPlaces = (
  words: readonly Word[],
  places: readonly Place[],
  marked: ReadonlyMap<string, string>,
): readonly Place[] => {
  const open = new Set(places.filter(({words: pair}) => pair.length > 1).map(({key}) => key))
  if (open.size === 0) return []
  return words.flatMap((word) => {
    const {stem, suffix} = splitOf(word.form)
    const isNew = word.form.shape === 'lower' && open.has(stem) && !marked.has(stem)
    return isNew ? [{key: stem, variant: stem, suffix, words: [word]}] : []
  })
}
