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

const AT = 64
const HASH = 35
const STOP = 46
const COLON = 58

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)))

/** Whether a character is one that stands in what is protected only, or a stop inside a token. */
const isTelling = (text: string, at: number, end: number): boolean => {
  const code = text.charCodeAt(at)
  if (code > AT) return false
  return code === AT || code === HASH || (code === STOP && at + 1 < end && !isSpace(text.charCodeAt(at + 1)))
}

const isTold = (text: string, {start, end}: Span): boolean => {
  for (let at = start; at < end; at++) if (isTelling(text, at, end)) return true
  return false
}

// In a block where nothing else tells of it, “http://host” is left alone.
const mayTell = (text: string, at: number, end: number): boolean => {
  const code = text.charCodeAt(at)
  if (code > AT) return false
  if (code === COLON) return text.startsWith('//', at + 1)
  if (code === STOP && at >= 3 && /^www$/i.test(text.slice(at - 3, at))) return true
  return isTelling(text, at, end)
}

/** The token, white space on both sides, that has a place in it. */
const tokenAt = (text: string, at: number, {start, end}: Span): Span => {
  let from = at
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--
  let to = at + 1
  while (to < end && !isSpace(text.charCodeAt(to))) to++
  return {start: from, end: to}
}

/** Finds URLs, e-mail addresses, handles, hashtags, domains and file names in the blocks of a text. */
export const protectedSpans = (text: string, blocks: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  for (const block of blocks) {
    if (!isTold(text, block)) continue
    for (let at = block.start; at < block.end; at++) {
      if (!mayTell(text, at, block.end)) continue
      const {start, end} = tokenAt(text, at, block)
      const token = text.slice(start, end)
      if (isProtected(token)) found.push(core(token, start))
      at = end
    }
  }
  return found
}
