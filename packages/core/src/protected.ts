import type {Span} from './span.ts'

const URL = /^[("'“‘[<]?(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)/i
const EMAIL = /^[^@\s]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}[.,;:!?)\]”"’']{0,4}$/
const HANDLE = /^[(“"‘']?[@#][\p{L}\p{N}_]+/u
const DOMAIN =
  /^[("'“‘]?(?:[\p{L}\d-]{1,63}\.){1,4}(?:com|org|net|edu|gov|io|info|co\.uk|uk|eu|ru|ua|de|fr|tv|news|me|ly)(?:\/\S*)?[.,;:!?)”"’']{0,3}(?:['’]s)?$/iu
const FILE =
  /^[\w-]{1,80}\.(?:txt|md|html?|pdf|docx?|xlsx?|csv|json|ya?ml|png|jpe?g|gif|mp[34]|zip|exe|js|ts|py|php)[.,;:!?)]{0,3}$/i
const TRAILING = /[.,;:!?)\]”"’'»]+$/
const LEADING = /^[("'“‘[<]+/

const isProtected = (token: string): boolean => {
  if (token.includes('@') && (EMAIL.test(token) || HANDLE.test(token))) return true
  if (token.includes('#') && HANDLE.test(token)) return true
  if (!token.includes('.') && !token.includes('://')) return false
  const head = token.length > 400 ? token.slice(0, 400) : token
  return URL.test(head) || DOMAIN.test(head) || FILE.test(head)
}

const core = (token: string, at: number): Span => {
  const lead = LEADING.exec(token)?.[0].length ?? 0
  const trail = TRAILING.exec(token.slice(-6))?.[0].length ?? 0
  return {start: at + lead, end: Math.max(at + lead, at + token.length - trail)}
}

/** What stands in a token that is to be looked at: “bbc.co.uk”, “www.”, not “3.5” or “said.”” */
const TELLING = /[@#]|\.[A-Za-zſ\u212A]|:\/\/|[Ww]\./g
// In a block where nothing else tells of it, “http://host” is left alone.
const TOLD = /[@#]|\.\S/

const tokenStart = (text: string, at: number, from: number): number => {
  let start = at
  while (start > from && !/\s/.test(text.charAt(start - 1))) start--
  return start
}

const spansIn = (text: string, base: number): readonly Span[] => {
  const found: Span[] = []
  let done = 0
  for (const {index} of text.matchAll(TELLING)) {
    if (index < done) continue
    const start = tokenStart(text, index, done)
    done = index + text.slice(index).search(/\s|$/)
    const token = text.slice(start, done)
    if (isProtected(token)) found.push(core(token, base + start))
  }
  return found
}

/** Finds URLs, e-mail addresses, handles, hashtags, domains and file names in the blocks of a text. */
export const protectedSpans = (text: string, blocks: readonly Span[]): readonly Span[] =>
  blocks.flatMap(({start, end}) => {
    const block = text.slice(start, end)
    return block.search(TELLING) >= 0 && TOLD.test(block) ? spansIn(block, start) : []
  })
