import type {BySpelling} from './by-spelling.ts'
import {type Change, changeOf} from './change.ts'
import type {DocumentCheck, Finding} from './check.ts'
import {type Edit, editBetween, type Keyed} from './edit.ts'
import type {Form} from './form.ts'
import {KeptSpellings} from './kept-spellings.ts'
import {nearForms} from './near-forms.ts'
import {ask, type SaidFindings, still} from './said-findings.ts'
import {SpellingPlaces} from './spelling-places.ts'

type AnyDocumentCheck = DocumentCheck<never>

/** What happened between two readings. */
interface Since {
  readonly now: Keyed
  readonly edit: Edit
  readonly change: Change | undefined
  /** The words near what changed: see {@link nearForms}. */
  readonly near: ReadonlySet<Form>
}

/** Keeps what the checks of the whole document said, and asks them again where it may no longer be so. */
export class DocumentFindings {
  readonly #kept = new Map<string, SaidFindings>()
  readonly #spellings = new Map<string, {said: Keyed | undefined; readonly kept: KeptSpellings}>()
  readonly #places = new Map<BySpelling<never>['test'], SpellingPlaces>()
  readonly #since = new WeakMap<Keyed, Since>()

  /** Gives what a check says of a document; `id` tells checks apart. */
  of(id: string, check: AnyDocumentCheck, options: never, now: Keyed): readonly Finding[] {
    if (check.parts) return check.parts.flatMap((part, at) => this.of(`${id}.${at}`, part, options, now))
    if (check.bySpelling) return this.#bySpelling(id, check.bySpelling, options, now)
    const known = this.#kept.get(id)
    const change = known && check.regards && this.#sinceThen(known.said, now).change
    const kept = (known && change && still(known, check, options, now, change)) ?? ask(check, options, now)
    this.#kept.set(id, kept)
    return kept.findings
  }

  /** Forgets what a check and those that it is made of said. */
  forget(id: string): void {
    const isOf = (one: string): boolean => one === id || one.startsWith(`${id}.`)
    for (const one of this.#kept.keys()) if (isOf(one)) this.#kept.delete(one)
    for (const one of this.#spellings.keys()) if (isOf(one)) this.#spellings.delete(one)
  }

  #bySpelling(id: string, check: BySpelling<never>, options: never, now: Keyed): readonly Finding[] {
    const known = this.#spellings.get(id) ?? {said: undefined, kept: this.#startSpellings(check, options)}
    const since = known.said && this.#sinceThen(known.said, now)
    known.said = now
    this.#spellings.set(id, known)
    return known.kept.of(now.document, since)
  }

  // Several checks judge the same spellings.
  #startSpellings(check: BySpelling<never>, options: never): KeptSpellings {
    const places = this.#places.get(check.test) ?? new SpellingPlaces(check.test)
    this.#places.set(check.test, places)
    return new KeptSpellings(check, options, places)
  }

  // Checks mostly spoke of one and the same reading last.
  #sinceThen(before: Keyed, now: Keyed): Since {
    const known = this.#since.get(before)
    if (known?.now === now) return known
    const edit = editBetween(before, now)
    const change = changeOf(edit, before, now)
    const since = {now, edit, change, near: change ? nearForms(before, now, edit) : edit.forms}
    this.#since.set(before, since)
    return since
  }
}
