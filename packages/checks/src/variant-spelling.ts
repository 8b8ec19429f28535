import {
  capitalised,
  type Document,
  type DocumentCheck,
  type Finding,
  type Paragraph,
  textAround,
  type Word,
  wholeDocument,
} from '@copydesk/core'
import type {Place, VariantOptions} from './shared/variant-tables.ts'
import {mayVary, variantPlaces} from './shared/variants.ts'

const NUMBERS: ReadonlyMap<number, string> = new Map([
  [1, 'once'],
  [2, 'twice'],
])

const times = (count: number): string => NUMBERS.get(count) ?? `${count} times`

const groupsOf = (places: readonly Place[]): readonly ReadonlyMap<string, readonly Place[]>[] => {
  const groups = new Map<string, Map<string, Place[]>>()
  for (const place of places) {
    const group = groups.get(place.key) ?? new Map<string, Place[]>()
    groups.set(place.key, group)
    const same = group.get(place.variant)
    if (same) same.push(place)
    else group.set(place.variant, [place])
  }
  return [...groups.values()].filter((group) => group.size > 1)
}

/** The spelling that stands most often; of equals the one that stands first. */
const majorityOf = (group: ReadonlyMap<string, readonly Place[]>): readonly Place[] =>
  [...group.values()].reduce((best, places) => {
    const earlier = (places[0]?.words[0]?.start ?? 0) < (best[0]?.words[0]?.start ?? 0)
    return places.length > best.length || (places.length === best.length && earlier) ? places : best
  })

/** The spelling of a place, capitals as the word has them that it is to replace: al-Qaida as in al-Qaeda, Protester for Protestor. */
const likeCase = ({variant, words}: Place, {text, form}: Word): string => {
  const own = words
    .map((word) => word.text)
    .join(' ')
    .slice(0, variant.length)
  const base = form.shape === 'lower' ? variant : own
  return /^\p{Lu}/u.test(text) ? capitalised(base) : base
}

const finding = ({words, suffix}: Place, model: Place, count: number): Finding | undefined => {
  const [first, last] = [words[0], words.at(-1)]
  const shown = model.words[0]
  if (!first || !last || !shown) return
  const ending = last.text.slice(last.text.length - suffix.length)
  const fix = likeCase(model, first) + (suffix === '' ? '' : ending)
  const text = words.map((word) => word.text).join(' ')
  return {
    span: {start: first.start, end: last.end},
    message: `Write “${fix}”, not “${text}”: so it stands ${times(count)} in this copy`,
    fix,
    related: [{span: shown, message: `“${model.variant}” stands here`}],
  }
}

const regards = (document: Document, paragraph: Paragraph, options: VariantOptions): string =>
  textAround(document, paragraph, mayVary(options), 1)

/** Finds a word that one text spells in two ways, and proposes the way that most of the text has. */
export const variantSpelling: DocumentCheck<VariantOptions> = wholeDocument(function* (document, options) {
  for (const group of groupsOf(variantPlaces(document, options))) {
    const majority = majorityOf(group)
    const [model] = majority
    if (!model) continue
    for (const places of group.values()) {
      if (places === majority) continue
      for (const place of places) {
        const found = finding(place, model, majority.length)
        // As often one way as the other: an editor may look.
        const isTie = majority.length === places.length
        if (found) yield isTie ? {...found, sure: false} : found
      }
    }
  }
}, regards)
