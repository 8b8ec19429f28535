import {Tags} from '@copydesk/core'
import nlp from 'compromise'
import type {Entries} from './entry.ts'

interface Conjugation {
  readonly PastTense: string
  readonly PresentTense: string
  readonly Gerund: string
  readonly Participle?: string
}

const conjugate = (verb: string): Conjugation => {
  const {two} = nlp.methods() as unknown as {
    two: {transform: {verb: {conjugate: (verb: string, model: unknown) => Conjugation}}}
  }
  return two.transform.verb.conjugate(verb, nlp.model())
}

const has = (entries: Entries, form: string, tag: number): boolean =>
  ((entries.get(form)?.tags ?? 0) & tag) !== 0

const add = (entries: Entries, form: string, tag: number): void => {
  const entry = entries.get(form)
  if (entry) entry.tags |= tag
}

const drop = (entries: Entries, form: string, tag: number): void => {
  const entry = entries.get(form)
  if (entry) entry.tags &= ~tag
}

/** The participle of an irregular verb, where it differs from the past: gone, begun, run, come. */
const participleOf = (verb: string, {PastTense, Participle}: Conjugation): string | undefined => {
  if (/(?:come|run)$/.test(verb) && PastTense !== verb) return verb
  return Participle === PastTense ? undefined : Participle
}

const settleVerb = (entries: Entries, verb: string, forms: Conjugation): void => {
  add(entries, forms.PresentTense, Tags.verbS)
  add(entries, forms.Gerund, Tags.gerund)
  add(entries, forms.PastTense, Tags.past)
  const participle = participleOf(verb, forms)
  if (participle === undefined) {
    add(entries, forms.PastTense, Tags.participle)
    return
  }
  add(entries, participle, Tags.participle)
  drop(entries, participle, Tags.past)
  // They had showed, had got, had beat: some irregular verbs have a second participle.
  const second = forms.PastTense.endsWith('ed') || forms.PastTense === verb || forms.PastTense === 'got'
  if (!second) drop(entries, forms.PastTense, Tags.participle)
}

const endingInS = (word: string): string => {
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/**
 * Conjugates every verb, and drops what only a tagger's error says: that led is also a base form, lead also a past.
 * A base form is sure where a dictionary or compromise says so; then only a conjugation makes a past of it.
 */
const settleVerbs = (entries: Entries, sure: ReadonlySet<string>): void => {
  const pasts = new Set<string>()
  const table = new Map<string, Conjugation>()
  for (const verb of sure) {
    const forms = conjugate(verb)
    table.set(verb, forms)
    pasts.add(forms.PastTense).add(participleOf(verb, forms) ?? forms.PastTense)
  }
  for (const [form, {tags}] of entries) {
    if ((tags & Tags.verb) === 0) continue
    if (!sure.has(form) && pasts.has(form)) drop(entries, form, Tags.verb)
    if (sure.has(form) && !pasts.has(form)) drop(entries, form, Tags.past | Tags.participle)
  }
  for (const [verb, forms] of table) settleVerb(entries, verb, forms)
}

/** Makes the tags of a verb's or noun's forms agree: went is no participle, “colours” is a plural as well as a verb. */
export const settleTags = (entries: Entries, sure: ReadonlySet<string>): void => {
  settleVerbs(entries, sure)
  for (const [form, {tags}] of entries) {
    if ((tags & (Tags.noun | Tags.verb)) === 0) continue
    const plural = endingInS(form)
    if (!has(entries, plural, Tags.plural | Tags.verbS)) continue
    if ((tags & Tags.noun) !== 0) add(entries, plural, Tags.plural)
    if ((tags & Tags.verb) !== 0) add(entries, plural, Tags.verbS)
  }
}
