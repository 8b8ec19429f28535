import {applyDisables, IncrementalRunner, type OnCrash, type Reading} from '@copydesk/core'
import {loadReader} from 'copydesk'
import type {CancellationToken} from 'vscode-languageserver'
import type {Draft} from './draft.ts'
import type {House} from './house.ts'
import type {Review} from './review.ts'
import {inSlices} from './slices.ts'

interface Job {
  readonly draft: Draft
  readonly edition: number
  readonly review: Promise<Review | undefined>
}

interface Desk {
  readonly runner: IncrementalRunner
  reading?: Reading
  job?: Job
}

/** Where a reviewer gets what it needs. */
export interface ReviewerParts {
  /** The newest version of a draft; undefined once it is closed. */
  readonly draftOf: (uri: string) => Draft | undefined
  readonly houseOf: (draft: Draft) => Promise<House>
  /** Is told of a rule whose check threw; the others go on. */
  readonly onCrash: OnCrash
  /** Is told of work that may take long, and when it ends. */
  readonly during: (draft: Draft, work: Promise<unknown>) => void
}

/** Reviews drafts, each version at most once, and never gives a review of a version that is no longer the newest. */
export class Reviewer {
  readonly #parts: ReviewerParts
  readonly #desks = new Map<string, Desk>()
  #edition = 0
  #count = 0

  constructor(parts: ReviewerParts) {
    this.#parts = parts
  }

  /** Drops every review, because rules, vocabulary or sources changed. */
  renew(): void {
    this.#edition++
  }

  /** Forgets a draft that is closed. */
  close(uri: string): void {
    this.#desks.delete(uri)
  }

  /** Gives the review of a draft's newest version; undefined when it is closed or the asker gives up. */
  async review(uri: string, token?: CancellationToken): Promise<Review | undefined> {
    for (;;) {
      const draft = this.#parts.draftOf(uri)
      if (!draft || token?.isCancellationRequested) return
      const review = await this.#jobOf(draft).review
      if (review && this.#parts.draftOf(uri) === draft && !token?.isCancellationRequested) return review
    }
  }

  #jobOf(draft: Draft): Job {
    const desk: Desk = this.#desks.get(draft.uri) ?? {runner: new IncrementalRunner(this.#parts.onCrash)}
    this.#desks.set(draft.uri, desk)
    if (desk.job?.draft === draft && desk.job.edition === this.#edition) return desk.job
    const review = this.#read(draft, desk, this.#edition)
    desk.job = {draft, edition: this.#edition, review}
    this.#parts.during(draft, review)
    return desk.job
  }

  async #read(draft: Draft, desk: Desk, edition: number): Promise<Review | undefined> {
    const stale = (): boolean => this.#parts.draftOf(draft.uri) !== draft || this.#edition !== edition
    const house = await this.#parts.houseOf(draft)
    const read = await loadReader(draft.format)
    if (stale()) return
    const reading = read(draft.text, desk.reading)
    desk.reading = reading
    const steps = desk.runner.steps(reading, house.context, house.rules)
    const result = await inSlices(steps, stale)
    if (!result) return
    const {kept, idle} = applyDisables(draft.text, reading, result.problems)
    const {document} = result
    // Where no rule reads the draft, no comment can silence one.
    const said = {problems: kept, idle: house.rules.length > 0 ? idle : []}
    return {number: ++this.#count, draft, house, reading, document, ...said}
  }
}
