import {createHash, timingSafeEqual} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const LINE = /^([\w.-]{1,64})[ \t]+(\S{16,256})$/

/** Who may ask; answers with the token's name, or undefined. */
export type TokenCheck = (header: string | undefined) => string | undefined

const read = (path: string): readonly (readonly [string, Buffer])[] => {
  const tokens: (readonly [string, Buffer])[] = []
  for (const [index, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const match = LINE.exec(line.trim())
    if (!match)
      throw new Error(`${path}:${index + 1}: expected a name, a space and a token of at least 16 characters`)
    tokens.push([match[1] ?? '', digest(match[2] ?? '')])
  }
  return tokens
}

/**
 * Checks `Authorization: Bearer …` against a file of tokens, a name and a token a line. The file is read again when it
 * changes, so that taking a line out revokes the token. Every token is compared, each in constant time.
 */
export const tokenCheck = (path: string): TokenCheck => {
  let changed = statSync(path).mtimeMs
  let tokens = read(path)
  return (header) => {
    const now = statSync(path).mtimeMs
    if (now !== changed) {
      tokens = read(path)
      changed = now
    }
    const given = digest(/^Bearer (\S{1,256})$/.exec(header ?? '')?.[1] ?? '')
    let name: string | undefined
    for (const [owner, token] of tokens) if (timingSafeEqual(token, given)) name = owner
    return name
  }
}
