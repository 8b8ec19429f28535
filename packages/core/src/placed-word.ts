import type {Sentence, Word} from './document.ts'
import type {Form} from './form.ts'
import type {LexedWord} from './lexed.ts'
import type {Span} from './span.ts'

/** What the places in a block are counted from; whoever sets the block elsewhere changes it. */
export interface Ground {
  start: number
  paragraph: number
  word: number
  sentence: number
}

/** A word that tells its place by the ground that its block stands on: where that moves, nothing is made anew. */
export class PlacedWord implements Word {
  readonly text: string
  readonly form: Form
  readonly formId: number
  readonly gap: string
  readonly ground: Ground
  readonly from: number
  readonly to: number
  readonly nth: number
  readonly nthSentence: number

  constructor({text, form, gap, start, end}: LexedWord, ground: Ground, nth: number, nthSentence: number) {
    this.text = text
    this.form = form
    this.formId = form.id
    this.gap = gap
    this.ground = ground
    this.from = start
    this.to = end
    this.nth = nth
    this.nthSentence = nthSentence
  }

  get index(): number {
    return this.ground.word + this.nth
  }

  get start(): number {
    return this.ground.start + this.from
  }

  get end(): number {
    return this.ground.start + this.to
  }

  get sentence(): number {
    return this.ground.sentence + this.nthSentence
  }

  get paragraph(): number {
    return this.ground.paragraph
  }
}

/** A sentence that tells its place in the same way. */
export class PlacedSentence implements Sentence {
  readonly ground: Ground
  readonly from: number
  readonly to: number
  readonly nth: number
  readonly first: number
  readonly behind: number

  constructor({start, end}: Span, ground: Ground, nth: number, first: number, behind: number) {
    this.ground = ground
    this.from = start
    this.to = end
    this.nth = nth
    this.first = first
    this.behind = behind
  }

  get index(): number {
    return this.ground.sentence + this.nth
  }

  get paragraph(): number {
    return this.ground.paragraph
  }

  get start(): number {
    return this.ground.start + this.from
  }

  get end(): number {
    return this.ground.start + this.to
  }

  get firstWord(): number {
    return this.ground.word + this.first
  }

  get lastWord(): number {
    return this.ground.word + this.behind
  }
}
