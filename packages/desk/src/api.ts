import {askToken, tokenHeader} from './token.ts'

/** A refusal in an editor's words. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  /** Whether asking again may help. */
  readonly again: boolean

  constructor(message: string, again: boolean) {
    super(message)
    this.again = again
  }
}

const GONE =
  'Copydesk does not answer. Your draft is safe on this page; start “copydesk serve” again and go on.'

const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504])

const saidOf = async (response: Response): Promise<string> => {
  if (response.status === 413) return 'This draft is longer than Copydesk takes. Work on one story at a time.'
  if (BUSY.has(response.status)) return 'Copydesk is busy. It tries again by itself.'
  const said = (await response.json().catch(() => ({}))) as {error?: string}
  return said.error ?? 'Copydesk could not read this draft.'
}

const request = async (path: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(path, {...init, headers: {...init.headers, ...tokenHeader()}})
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new ServiceError(GONE, true)
  }
}

const answer = async <Answer>(path: string, init: RequestInit): Promise<Answer> => {
  const response = await request(path, init)
  if (response.status === 401 && (await askToken())) return answer(path, init)
  if (!response.ok) throw new ServiceError(await saidOf(response), BUSY.has(response.status))
  return (await response.json()) as Answer
}

/** Asks the service for something it knows. */
export const get = <Answer>(path: string): Promise<Answer> => answer(path, {})

/** Sends the service something and gives its answer. Throws a {@link ServiceError}, or an `AbortError` once the signal says so. */
export const post = <Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer> =>
  answer(path, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
    ...(signal ? {signal} : {}),
  })
