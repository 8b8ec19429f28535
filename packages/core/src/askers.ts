import type {Asked} from './asked.ts'
import type {Edit} from './edit.ts'
import type {Form} from './form.ts'

/** Which spellings were judged by how often others stand, or by phrases. */
export class Askers {
  readonly #byCount = new Map<string, Set<Form>>()
  readonly #byPhrase = new Map<Form, Asked>()

  /** Notes what the judgement of a spelling rests on. */
  add(form: Form, asked: Asked): void {
    if (asked.phrases.size > 0) this.#byPhrase.set(form, asked)
    for (const spelling of asked.spellings) {
      const askers = this.#byCount.get(spelling)
      if (askers) askers.add(form)
      else this.#byCount.set(spelling, new Set([form]))
    }
  }

  delete(form: Form, asked: Asked): void {
    this.#byPhrase.delete(form)
    for (const spelling of asked.spellings) {
      const askers = this.#byCount.get(spelling)
      askers?.delete(form)
      if (askers?.size === 0) this.#byCount.delete(spelling)
    }
  }

  clear(): void {
    this.#byCount.clear()
    this.#byPhrase.clear()
  }

  /** The spellings whose judgements rest on what an edit touched. */
  touchedBy(edit: Edit): ReadonlySet<Form> {
    const touched = new Set<Form>()
    for (const spelling of edit.spellings)
      for (const form of this.#byCount.get(spelling) ?? []) touched.add(form)
    for (const [form, asked] of this.#byPhrase) if (asked.isTouchedBy(edit)) touched.add(form)
    return touched
  }
}
