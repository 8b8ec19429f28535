import {MASK} from './masked-word.ts'
import type {Unit} from './unit.ts'

const TOKEN =
  /(?<!\p{L})[b-df-hj-np-tv-z](?:\*{2,8}|-{2,6}(?=\p{L}|[\s.,;:!?'"’”]|$)|—(?=(?:[b-df-hj-np-tv-xz]{1,3}|ing|ed)(?!\p{L})))\p{L}{0,5}|\p{L}{0,12}\[\p{L}{1,6}\]\p{L}{0,20}|\.{3,6}|…|\. \. \.|--|[—–[\]()$£€¥₹%&.!?]|\d+(?:,\d+)*(?:\.\d+)?(?:(?=(?:mph|kph|km|kg|cm|mm|ft|in|p)(?![\p{L}\d]))|(?:st|nd|rd|th|s|(?<=0)['’]s|bn|mn|tn|[kmb])?(?![\p{L}\d]))|(?:\p{L}\.){2,8}|no\.(?=\s?\d)|['’‘](?:em|til|cause|tis|twas|cos|bout|round)(?!\p{L})|[\p{L}\p{N}]+(?:['’‘]{1,2}\p{L}+)*(?:(?<=in)['’])?/giu
const DASHES = new Set(['--', '—', '–'])
const STOPS = new Set(['.', '!', '?'])
const DOTS = new Set(['…', '. . .'])

const cleaned = (raw: string): string => {
  const lower = raw.toLowerCase().replaceAll(/['’‘]+/g, "'")
  const plain = /[^\0-\x7f]/.test(lower)
    ? lower
        .replaceAll(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKD'))
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
    : lower
  if (/^\p{L}[*—-]/u.test(plain)) return plain.replace(/[*—-]+/, MASK)
  if (/^\p{L}\.\p{L}/u.test(plain)) return plain.replaceAll('.', '')
  return /^\d/.test(plain) ? plain.replaceAll(/[,']/g, '') : plain
}

interface State {
  bracket: boolean
  ellipsis: boolean
  pause: Unit['pause']
}

// “[W]e want[ed]”: the brackets stand inside the word.
const isMended = (raw: string): boolean => raw.length > 2 && raw.includes('[')

const LONGEST_BRACKET = 80
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
])

const closes = (text: string, at: number, raw: string): boolean =>
  text.slice(at, at + LONGEST_BRACKET).includes(CLOSERS.get(raw) ?? ']')

const readSign = (raw: string, state: State, text: string, at: number): boolean => {
  if (DOTS.has(raw) || raw.startsWith('...')) state.ellipsis = true
  else if (DASHES.has(raw)) state.pause = 'dash'
  else if (STOPS.has(raw)) state.pause = 'stop'
  else if (raw === '[' || raw === '(') state.bracket = closes(text, at, raw)
  else if (raw === ']' || raw === ')') state.bracket = false
  else return false
  return true
}

/** Cuts a stretch of text into words and signs, nothing opened or joined yet; places are in the whole text. */
export const rawUnits = (text: string, from: number, to: number): readonly Unit[] => {
  const units: Unit[] = []
  const state: State = {bracket: false, ellipsis: false, pause: ''}
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const raw = match[0]
    const mended = isMended(raw)
    if (!mended && readSign(raw, state, text, from + match.index)) continue
    const start = from + match.index
    const word = cleaned(mended ? raw.replaceAll(/[[\]]/g, '') : raw)
    units.push({text: word, raw, start, end: start + raw.length, ...state, bracket: state.bracket || mended})
    state.ellipsis = false
    state.pause = ''
  }
  return units
}
