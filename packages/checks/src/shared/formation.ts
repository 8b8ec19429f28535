import {type Lexicon, Tags} from '@copydesk/core'
import {byLexicon} from './by-lexicon.ts'

const SHORTEST = 3
const SHORTEST_COMPOUND = 7
const LONGEST_COMPOUND = 14

const QUALITY = Tags.adjective | Tags.adverb | Tags.participle

const hasWord = (form: string, lexicon: Lexicon): boolean =>
  form.length >= SHORTEST && (lexicon.has(form) || lexicon.names(form) !== 0)

const byPrefix = (lower: string, lexicon: Lexicon): boolean => {
  for (let at = 2; at <= lower.length - SHORTEST - 1; at++) {
    const prefix = lower.slice(0, at)
    const rest = lower.slice(at)
    if (!lexicon.isAffix(`${prefix}-`) || !hasWord(rest, lexicon)) continue
    // “onsite” is in dictionaries; “ontempt” has lost a letter.
    if (prefix.length === 2 && (lexicon.tags(prefix) & Tags.adverb) !== 0) continue
    // “inparliament” is two words, “inauthentic” is one.
    if (!/^i[nlmr]$/.test(prefix) || (lexicon.tags(rest) & QUALITY) !== 0) return true
  }
  return false
}

/** The stems that a suffix may have been put to: prepper ← prep, crewable ← crew, tabling ← table. */
const stems = (stem: string): readonly string[] => {
  const last = stem.charAt(stem.length - 1)
  const single = last === stem.charAt(stem.length - 2) ? [stem.slice(0, -1)] : []
  return last === 'i' ? [stem, `${stem.slice(0, -1)}y`, `${stem}e`] : [stem, `${stem}e`, ...single]
}

const bySuffix = (lower: string, lexicon: Lexicon): boolean => {
  for (let at = lower.length - 2; at >= SHORTEST + 1; at--) {
    if (!lexicon.isAffix(`-${lower.slice(at)}`)) continue
    if (stems(lower.slice(0, at)).some((stem) => lexicon.has(stem))) return true
  }
  return false
}

/** The bases of a plural, past or gerund whose dictionary entry lacks it: playthroughs, surveilling, cosplayed. */
const inflectionBases = (lower: string): readonly string[] => {
  const [, stem, ending] = /^(.{4,})(s|ed|ing)$/.exec(lower) ?? []
  if (!stem || !ending) return []
  if (ending === 's')
    return /(?:[sxz]|ch|sh|[^aeiou]y)$/.test(stem)
      ? []
      : /(?:[sxz]|ch|sh)e$/.test(stem)
        ? [stem, stem.slice(0, -1)]
        : [stem]
  return ending === 'ed' && stem.endsWith('e') ? [] : stems(stem)
}

const first = Tags.noun | Tags.adjective | Tags.verb
const second = Tags.noun | Tags.plural | Tags.gerund

/** Two words that English writes solid when it is new: facemask, crewmembers. */
const byCompound = (lower: string, lexicon: Lexicon): boolean => {
  if (lower.length < SHORTEST_COMPOUND || lower.length > LONGEST_COMPOUND) return false
  for (let at = SHORTEST; at <= lower.length - SHORTEST; at++) {
    const head = lower.slice(0, at)
    const tail = lower.slice(at)
    if ((lexicon.tags(head) & first) === 0 || (lexicon.tags(tail) & second) === 0) continue
    if (lexicon.zipf(head) >= 3 && lexicon.zipf(tail) >= 2.5) return true
  }
  return false
}

const ofSolid = (lower: string, lexicon: Lexicon): boolean =>
  byPrefix(lower, lexicon) || bySuffix(lower, lexicon)

/** Whether it is a plural, past or gerund of a known word; stronger evidence than {@link isFormation}. */
export const isInflection: (lower: string, lexicon: Lexicon) => boolean = byLexicon((lower, lexicon) =>
  inflectionBases(lower).some((base) => lexicon.has(base)),
)

/** Whether an unknown lower-case form is made of known parts in a way that English makes words. */
export const isFormation: (lower: string, lexicon: Lexicon) => boolean = byLexicon(
  (lower, lexicon) =>
    ofSolid(lower, lexicon) ||
    inflectionBases(lower).some((base) => lexicon.has(base) || byPrefix(base, lexicon)),
)

/** Whether it may be a compound that is written solid; weaker evidence than {@link isFormation}. */
export const isCompound: (lower: string, lexicon: Lexicon) => boolean = byLexicon(byCompound)
