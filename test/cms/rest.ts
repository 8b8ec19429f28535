import type {Finding} from './mend.ts'

/** A refusal at one field. */
export interface FieldError {
  readonly path: string
  readonly message: string
  readonly findings?: readonly Finding[]
}

/** What the CMS answers. */
export interface Answer {
  readonly status: number
  readonly doc: Readonly<Record<string, unknown>>
  readonly errors: readonly FieldError[]
}

/** Payload's REST API, as an editor's browser uses it. */
export class Rest {
  readonly #url: string
  #token = ''

  constructor(url: string) {
    this.#url = url
  }

  async call(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.#url}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(this.#token ? {authorization: `JWT ${this.#token}`} : {}),
      },
      ...(body ? {body: JSON.stringify(body)} : {}),
    })
    const answer = (await response.json()) as Record<string, unknown>
    const [error] = (answer.errors ?? []) as readonly {readonly data?: {readonly errors?: FieldError[]}}[]
    const doc = (answer.doc ?? answer) as Answer['doc']
    return {status: response.status, doc, errors: error?.data?.errors ?? []}
  }

  async login(): Promise<void> {
    const {doc} = await this.call('POST', '/users/login', {
      email: 'a@example.test',
      password: 'for-tests-only',
    })
    this.#token = String(doc.token)
  }

  /** Saves a new draft and gives its path. */
  async draft(collection: string, body: object): Promise<string> {
    const {status, doc} = await this.call('POST', `/${collection}?draft=true`, {...body, _status: 'draft'})
    if (status !== 201) throw new Error(`Expected the draft to save, got ${status} ${JSON.stringify(doc)}`)
    return `/${collection}/${String(doc.id)}`
  }

  publish(path: string, body: object = {}): Promise<Answer> {
    return this.call('PATCH', path, {...body, _status: 'published'})
  }
}
