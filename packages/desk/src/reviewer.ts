import {mention, showTrouble} from './announce.ts'
import {post, ServiceError} from './api.ts'
import {setAudit} from './audit-field.ts'
import {setFindings} from './findings-field.ts'
import {choicesOf, leftWords, type Model} from './model.ts'
import type {Finding, Quotation} from './types.ts'

const PAUSE = 120
const RETRY = 3000

/** What the service is told of the draft. */
export const askedOf = (model: Model): object => {
  const {style, dialect, format} = model.settings
  const {off, words} = choicesOf(model)
  return {
    text: model.view.state.doc.toString(),
    format,
    ...(style ? {style} : {}),
    ...(dialect ? {dialect} : {}),
    rules: Object.fromEntries(off.map((id) => [id, 'off'])),
    vocabulary: words,
    sources: model.sources,
  }
}

/** Has the draft read after each pause in the work; what is stale is cancelled. */
export class Reviewer {
  readonly #model: Model
  readonly #session: string = crypto.randomUUID()
  #timer: ReturnType<typeof setTimeout> | undefined
  #controller = new AbortController()
  #waiting: (() => void)[] = []

  constructor(model: Model) {
    this.#model = model
  }

  /** Has the draft read again soon, and drops what was under way for an older one. */
  soon(pause: number = PAUSE): void {
    this.#controller.abort()
    this.#model.reading = true
    document.body.dataset.state = 'reading'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#read(), pause)
  }

  /** Waits until the draft as it stands was read. */
  settled(): Promise<void> {
    if (!this.#model.reading) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  async #read(): Promise<void> {
    const controller = new AbortController()
    this.#controller = controller
    try {
      await this.#ask(controller.signal)
      showTrouble(undefined)
    } catch (error) {
      if (controller.signal.aborted) return
      showTrouble(error instanceof ServiceError ? error.message : 'Something went wrong on this page.')
      if (!(error instanceof ServiceError) || error.again)
        this.#timer = setTimeout(() => void this.#read(), RETRY)
    }
    this.#done()
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const model = this.#model
    const asked = {...askedOf(model), session: this.#session}
    const {findings} = await post<{findings: Finding[]}>('/desk/review', {...asked, want: 'findings'}, signal)
    model.view.dispatch({effects: setFindings.of(findings)})
    this.#done()
    mention(leftWords(model))
    const audit = {...asked, want: 'quotations'}
    const {quotations} = await post<{quotations: Quotation[]}>('/desk/review', audit, signal)
    model.view.dispatch({effects: setAudit.of(quotations)})
    document.body.dataset.state = 'read'
  }

  #done(): void {
    this.#model.reading = false
    for (const resolve of this.#waiting.splice(0)) resolve()
    this.#model.redraw()
  }
}
