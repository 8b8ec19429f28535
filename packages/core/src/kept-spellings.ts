import {whereItStands} from './anchored-finding.ts'
import {type BySpelling, byForm} from './by-spelling.ts'
import type {Finding} from './check.ts'
import type {Document, Word} from './document.ts'
import type {Edit} from './edit.ts'
import type {Form} from './form.ts'
import {type Judged, judgeSpelling} from './judge-spelling.ts'
import {KeptView} from './kept-view.ts'
import {settledFinding} from './settled-finding.ts'
import {wordsWhere} from './words-where.ts'

type Check = BySpelling<never>

/** What changed since a check was asked last: the edit, and which words stand near it. */
interface Since {
  readonly edit: Edit
  readonly near: ReadonlySet<Form>
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

  /** Gives what the check says of a document; `since` tells what changed since it was asked last, undefined where it never was. */
  of(check: Check, options: never, document: Document, since: Since | undefined): readonly Finding[] {
    const isFirst = !since || this.#lineage === undefined
    this.#regroup(check.test, document, since?.edit)
    if (check.speaks?.(this.#places.size, document.paragraphs.at(-1)?.lastWord ?? 0) === false) {
      this.#forget()
      return []
    }
    const touched = isFirst ? this.#places.keys() : this.#touchedBy(check, since)
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

  /** Finds the places anew of the spellings that an edit may have given others. */
  #regroup(test: Check['test'], document: Document, edit: Edit | undefined): void {
    const isNew = this.#lineage !== lineageOf(document)
    this.#lineage = lineageOf(document)
    if (isNew || !edit) this.#places = new Map(byForm(wordsWhere(document, test)))
    if (isNew || !edit) return
    const moved = new Set<Form>()
    for (const form of edit.forms) if (test(form)) moved.add(form)
    if (moved.size === 0) return
    for (const form of moved) this.#places.delete(form)
    for (const [form, places] of byForm(wordsWhere(document, test), moved)) this.#places.set(form, places)
  }

  /** Which spellings are to be judged again. */
  #touchedBy({test, withinSentences}: Check, {edit, near}: Since): ReadonlySet<Form> {
    const touched = new Set<Form>()
    for (const form of withinSentences ? near : edit.forms) if (test(form)) touched.add(form)
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
    this.#told.delete(form)
    this.#readers.delete(form)
    this.#judged.delete(form)
  }

  #judge(form: Form, check: Check, options: never, document: Document): void {
    this.#drop(form)
    const places = this.#places.get(form)
    if (!places) return
    const judged = judgeSpelling(check, document, form, places, options)
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
