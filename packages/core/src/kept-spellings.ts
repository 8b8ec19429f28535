import {whereItStands} from './anchored-finding.ts'
import {Askers} from './askers.ts'
import type {BySpelling} from './by-spelling.ts'
import type {Finding} from './check.ts'
import type {Document} from './document.ts'
import type {Edit} from './edit.ts'
import type {Form} from './form.ts'
import {type Judged, judgeChanged, judgeSpelling} from './judge-spelling.ts'
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
  readonly #askers = new Askers()

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
    if (since && this.#hasJudged) this.#judgeAgain(document, since)
    else for (const form of this.#places.forms) this.#judge(form, document)
    this.#hasJudged = true
    return this.#say(document)
  }

  #forget(): void {
    this.#hasJudged = false
    this.#judged.clear()
    this.#told.clear()
    this.#askers.clear()
  }

  #judgeAgain(document: Document, {edit, near}: Since): void {
    const {test, withinSentences, byPlace} = this.#check
    const asked = this.#askers.touchedBy(edit)
    for (const form of withinSentences ? near : edit.forms)
      if (test(form) && !asked.has(form)) this.#judge(form, document, byPlace ? edit : undefined)
    for (const form of asked) this.#judge(form, document)
  }

  #drop(form: Form): void {
    const judged = this.#judged.get(form)
    if (judged) this.#askers.delete(form, judged.asked)
    this.#told.delete(form)
    this.#judged.delete(form)
  }

  /** Judges a spelling, only where it stands in what an edit changed if that is given. */
  #judge(form: Form, document: Document, edit?: Edit): void {
    const known = edit && this.#judged.get(form)
    this.#drop(form)
    const places = this.#places.of(form)
    if (!places) return
    const [check, options] = [this.#check, this.#options]
    const judged =
      edit && known
        ? judgeChanged(check, document, form, places, options, known, edit)
        : judgeSpelling(check, document, form, places, options)
    this.#judged.set(form, judged)
    if (judged.said.length > 0 || judged.open !== undefined) this.#told.add(form)
    this.#askers.add(form, judged.asked)
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
