import {type Form, inflect, type Lexicon, onceFor, Tags} from '@copydesk/core'

/** The forms of irregular verbs, as a rule's options give them: `go: went gone`, `make: made`. */
export interface IrregularOptions {
  /** Past and participle of each verb, parted by a space; one form where they are the same. */
  readonly irregular: Readonly<Record<string, string>>
}

/** Which form of a verb a place asks for. */
export type Part = 'base' | 'participle' | 'gerund'

interface Tables {
  readonly base: ReadonlyMap<string, string>
  /** The past of forms that are a participle and nothing else of their verb. */
  readonly past: ReadonlyMap<string, string>
  readonly participle: ReadonlyMap<string, string>
}

const tablesOf = onceFor((options: IrregularOptions): Tables => {
  const base = new Map<string, string>()
  const past = new Map<string, string>()
  const participle = new Map<string, string>()
  for (const [verb, forms] of Object.entries(options.irregular)) {
    const [first = '', last = first] = forms.split(' ')
    for (const form of [first, last]) if (form !== verb) base.set(form, verb)
    for (const form of [verb, first]) if (form !== last) participle.set(form, last)
    if (last !== first && last !== verb) past.set(last, first)
  }
  return {base, past, participle}
})

/** Gives the past of a form that can only be a participle: did for “done”, began for “begun”. */
export const pastOfParticiple = (form: Form, options: IrregularOptions): string | undefined =>
  tablesOf(options).past.get(form.lower)

const isVerb = (lexicon: Lexicon, text: string): boolean => (lexicon.tags(text) & Tags.verb) !== 0

/** “Going” is “go”, “making” is “make”, “running” is “run”. */
const baseOfGerund = (text: string, lexicon: Lexicon): string | undefined => {
  const stem = text.slice(0, -3)
  const choices = /(.)\1$/.test(stem) ? [stem.slice(0, -1), stem] : [`${stem}e`, stem]
  const known = choices.filter((one) => isVerb(lexicon, one))
  return known.length > 1 ? known.reduce((a, b) => (lexicon.zipf(b) > lexicon.zipf(a) ? b : a)) : known[0]
}

/** “Helps”, “starts”: what else a list takes them for, they are no base. */
export const isThirdPerson = ({tags, lower}: Form): boolean =>
  (tags & Tags.verbS) !== 0 && (tags & Tags.plural) !== 0 && !lower.endsWith('ss')

/** Gives the base of a verb's form: went, goes, going are “go”. */
export const baseOf = (form: Form, options: IrregularOptions, lexicon: Lexicon): string | undefined => {
  const irregular = tablesOf(options).base.get(form.lower)
  if (irregular !== undefined) return irregular
  if (form.lower === 'has') return 'have'
  if ((form.tags & Tags.verb) !== 0 && !isThirdPerson(form)) return form.lower
  return form.lower.endsWith('ing') ? baseOfGerund(form.lower, lexicon) : inflect(form, 'base', lexicon)
}

/** Gives a form of the verb that a form belongs to, if the lexicon has it. */
export const partOf = (
  form: Form,
  part: Part,
  options: IrregularOptions,
  lexicon: Lexicon,
): string | undefined => {
  const {participle} = tablesOf(options)
  const known = part === 'participle' ? participle.get(form.lower) : undefined
  if (known !== undefined) return known
  const base = baseOf(form, options, lexicon)
  if (base === undefined || part === 'base') return base
  if (part === 'gerund') return inflect({plain: base, shape: form.shape}, 'gerund', lexicon)
  return participle.get(base) ?? inflect({plain: base, shape: form.shape}, 'past', lexicon)
}
