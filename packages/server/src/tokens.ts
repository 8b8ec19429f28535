import {createHash, timingSafeEqual} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {Failure} from 'copydesk'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const LINE = /^([\w.-]{1,64})[ \t]+(\S{16,256})$/

/** Who may ask; answers with the token's name, or undefined. */
export type TokenCheck = (header: string | undefined) => string | undefined

type Tokens = readonly (readonly [name: string, digest: Buffer])[]

const read = (path: string): Tokens => {
  const tokens: (readonly [string, Buffer])[] = []
  for (const [index, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const match = LINE.exec(line.trim())
    if (!match)
      throw new Failure(
        `${path}:${index + 1}: expected a name, a space and a token of at least 16 characters`,
      )
    tokens.push([match[1] ?? '', digest(match[2] ?? '')])
  }
  return tokens
}

// Time and size: two edits may fall into one tick of the file system's clock.
const stateOf = (path: string): string => {
  const {mtimeMs, ctimeMs, size} = statSync(path)
  return `${mtimeMs} ${ctimeMs} ${size}`
}

const firstRead = (path: string): Tokens => {
  try {
    return read(path)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`${path}: the file of tokens cannot be read`)
  }
}

/**
 * Checks `Authorization: Bearer …` against a file of tokens, a name and a token a line. The file is read again when it
 * changes, so that taking a line out revokes the token; a file that is gone or broken lets nobody in. Every token is
 * compared, each in constant time.
 */
export const tokenCheck = (path: string): TokenCheck => {
  let tokens = firstRead(path)
  let state = stateOf(path)
  const refresh = (): void => {
    try {
      const now = stateOf(path)
      if (now === state) return
      tokens = read(path)
      state = now
    } catch {
      tokens = []
      state = ''
    }
  }
  return (header) => {
    refresh()
    const given = digest(/^Bearer (\S{1,256})$/i.exec(header ?? '')?.[1] ?? '')
    let name: string | undefined
    for (const [owner, token] of tokens) if (timingSafeEqual(token, given)) name = owner
    return name
  }
}
