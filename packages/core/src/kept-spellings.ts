import {type Anchored, anchored, whereItStands} from './anchored-finding.ts'
import {Asked, listening} from './asked.ts'
import {type BySpelling, byForm} from './by-spelling.ts'
import type {Finding} from './check.ts'
import type {Document, Word} from './document.ts'
import type {Edit} from './edit.ts'
import type {Form} from './form.ts'
import {KeptView} from './kept-view.ts'
import {settledFinding} from './settled-finding.ts'
import {wordsWhere} from './words-where.ts'

interface Judged {
  readonly said: readonly Anchored[]
  readonly open: unknown
  readonly asked: Asked
}

type Check = BySpelling<never>

const judge = (
  check: Check,
  document: Document,
  form: Form,
  places: readonly Word[],
  options: never,
): Judged => {
  const asked = new Asked()
  const said: Anchored[] = []
  const steps = check.judge(document, form, places, options)
  return listening(asked, () => {
    for (;;) {
      const {done, value} = steps.next()
      if (done) return {said, open: value, asked}
      said.push(anchored(value, places))
    }
  })
}

const lineageOf = (document: Document): object => (document instanceof KeptView ? document.lineage : document)

/** Keeps what a check said of each spelling, and has it judge again those that an edit touched. */
export class KeptSpellings {
  /** Whose words the places are. */
  #lineage: object | undefined
  #places = new Map<Form, readonly Word[]>()
  readonly #judged = new Map<Form, Judged>()
  /** The spellings of which something is said or open. */
  readonly #told = new Set<Form>()
  /** Which judgements may rest on how often a spelling stands. */
  readonly #askers = new Map<string, Set<Form>>()
  /** Which may rest on phrases. */
  readonly #readers = new Set<Form>()

  /** Gives what the check says of a document; `edit` tells what changed since it was asked last, undefined where it never was. */
  of(check: Check, options: never, document: Document, edit: Edit | undefined): readonly Finding[] {
    const touched = this.#regroup(check.test, document, edit)
    if (check.speaks?.(this.#places.size, document.paragraphs.at(-1)?.lastWord ?? 0) === false) {
      this.#forget()
      return []
    }
    for (const form of touched) this.#judge(form, check, options, document)
    return this.#say(check, options, document)
  }

  #forget(): void {
    this.#lineage = undefined
    this.#judged.clear()
    this.#told.clear()
    this.#askers.clear()
    this.#readers.clear()
  }

  /** Finds the places of the spellings anew that an edit may have given others, and says which are to be judged. */
  #regroup(test: Check['test'], document: Document, edit: Edit | undefined): ReadonlySet<Form> {
    const words = wordsWhere(document, test)
    const isNew = this.#lineage !== lineageOf(document)
    const hasForgotten = this.#lineage === undefined
    this.#lineage = lineageOf(document)
    if (isNew) this.#places = new Map(byForm(words))
    if (!edit || hasForgotten) return new Set(this.#places.keys())
    const touched = new Set<Form>()
    for (const form of edit.forms) if (test(form)) touched.add(form)
    if (!isNew && touched.size > 0) {
      for (const form of touched) this.#places.delete(form)
      for (const [form, places] of byForm(words, touched)) this.#places.set(form, places)
    }
    for (const spelling of edit.spellings)
      for (const form of this.#askers.get(spelling) ?? []) touched.add(form)
    for (const form of this.#readers) if (this.#judged.get(form)?.asked.isTouchedBy(edit)) touched.add(form)
    return touched
  }

  #drop(form: Form): void {
    for (const spelling of this.#judged.get(form)?.asked.spellings ?? []) {
      const askers = this.#askers.get(spelling)
      askers?.delete(form)
      if (askers?.size === 0) this.#askers.delete(spelling)
    }
    for (const forms of [this.#told, this.#readers]) forms.delete(form)
    this.#judged.delete(form)
  }

  #judge(form: Form, check: Check, options: never, document: Document): void {
    this.#drop(form)
    const places = this.#places.get(form)
    if (!places) return
    const judged = judge(check, document, form, places, options)
    this.#judged.set(form, judged)
    if (judged.said.length > 0 || judged.open !== undefined) this.#told.add(form)
    if (judged.asked.phrases.size > 0) this.#readers.add(form)
    for (const spelling of judged.asked.spellings) {
      const askers = this.#askers.get(spelling)
      if (askers) askers.add(form)
      else this.#askers.set(spelling, new Set([form]))
    }
  }

  #say(check: Check, options: never, document: Document): readonly Finding[] {
    const found: Finding[] = []
    const left = []
    for (const form of this.#told) {
      const [judged, places] = [this.#judged.get(form), this.#places.get(form)]
      if (!judged || !places) continue
      for (const one of judged.said) found.push(whereItStands(one, places))
      if (judged.open !== undefined) left.push({form, places, open: judged.open})
    }
    if (left.length === 0) return found
    left.sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
    for (const finding of check.settle?.(document, left, options) ?? []) found.push(settledFinding(finding))
    return found
  }
}
