import {whereItStands} from './anchored-finding.ts'
import type {BySpelling} from './by-spelling.ts'
import type {Finding} from './check.ts'
import type {Document} from './document.ts'
import type {Edit} from './edit.ts'
import type {Form} from './form.ts'
import {type Judged, judgeSpelling} from './judge-spelling.ts'
import {settledFinding} from './settled-finding.ts'
import type {SpellingPlaces} from './spelling-places.ts'

type Check = BySpelling<never>

/** What changed since a check was asked last: the edit, and which words stand near it. */
interface Since {
  readonly edit: Edit
  readonly near: ReadonlySet<Form>
}

/** Keeps what a check said of each spelling, and has it judge again those that an edit touched. */
export class KeptSpellings {
  readonly #check: Check
  readonly #options: never
  readonly #places: SpellingPlaces
  /** Whether it judged the draft as it was last. */
  #hasJudged = false
  readonly #judged = new Map<Form, Judged>()
  /** The spellings of which something is said or open. */
  readonly #told = new Set<Form>()
  /** Which judgements may rest on how often a spelling stands. */
  readonly #askers = new Map<string, Set<Form>>()
  /** Which may rest on phrases. */
  readonly #readers = new Set<Form>()

  /** `places` are those of the spellings that it judges. */
  constructor(check: Check, options: never, places: SpellingPlaces) {
    this.#check = check
    this.#options = options
    this.#places = places
  }

  /** Gives what the check says of a document; `since` tells what changed since it was asked last, undefined where it never was. */
  of(document: Document, since: Since | undefined): readonly Finding[] {
    this.#places.moveTo(document)
    if (this.#check.speaks?.(this.#places.size, document.paragraphs.at(-1)?.lastWord ?? 0) === false) {
      this.#forget()
      return []
    }
    const touched = since && this.#hasJudged ? this.#touchedBy(since) : this.#places.forms
    this.#hasJudged = true
    for (const form of touched) this.#judge(form, document)
    return this.#say(document)
  }

  #forget(): void {
    this.#hasJudged = false
    this.#judged.clear()
    this.#told.clear()
    this.#askers.clear()
    this.#readers.clear()
  }

  /** Which spellings are to be judged again. */
  #touchedBy({edit, near}: Since): ReadonlySet<Form> {
    const {test, withinSentences} = this.#check
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

  #judge(form: Form, document: Document): void {
    this.#drop(form)
    const places = this.#places.of(form)
    if (!places) return
    const judged = judgeSpelling(this.#check, document, form, places, this.#options)
    this.#judged.set(form, judged)
    if (judged.said.length > 0 || judged.open !== undefined) this.#told.add(form)
    if (judged.asked.phrases.size > 0) this.#readers.add(form)
    for (const spelling of judged.asked.spellings) {
      const askers = this.#askers.get(spelling)
      if (askers) askers.add(form)
      else this.#askers.set(spelling, new Set([form]))
    }
  }

  #say(document: Document): readonly Finding[] {
    const found: Finding[] = []
    const left = []
    for (const form of this.#told) {
      const [judged, places] = [this.#judged.get(form), this.#places.of(form)]
      if (!judged || !places) continue
      for (const one of judged.said) found.push(whereItStands(one, places))
      if (judged.open !== undefined) left.push({form, places, open: judged.open})
    }
    if (left.length === 0) return found
    left.sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
    for (const finding of this.#check.settle?.(document, left, this.#options) ?? [])
      found.push(settledFinding(finding))
    return found
  }
}
