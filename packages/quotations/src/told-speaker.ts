import type {Span} from '@copydesk/core'
import {cueVerbs, weekdays} from './english.ts'
import {surname} from './surname.ts'
import {wordsBehind} from './words-behind.ts'

const REACH = 160
const FAR = 500
const NAME = "(\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{1,30}){1,4})"
// “…,” said Ann Lee
const BEHIND = new RegExp(`^["”’]?,?["”’]? (\\p{Ll}{3,12}) (?:the \\p{Ll}{3,20} )?${NAME}`, 'u')
// Ann Lee, the mayor, said: “…; Ann Lee told Radio Kent that “…
const BEFORE = new RegExp(
  `${NAME}(?:, [^.:;“”"\\n]{1,80},|,)? ((?:told|tells)(?: \\p{Lu}[\\p{L}]{1,20}){1,4}|\\p{Ll}{3,12})(?: \\p{Ll}{2,20}){0,3}[:,]? ["“‘]?$`,
  'u',
)

const nameOf = (cue: string | undefined, name: string | undefined): string | undefined => {
  if (!cue || !name || !cueVerbs.has(cue.split(' ', 1)[0] ?? '')) return undefined
  const words = name.split(' ')
  // “said Ann Lee Thursday”
  const day = words.findIndex((word) => weekdays.has(word.toLowerCase()))
  const own = day < 0 ? words : words.slice(0, day)
  return own.length > 1 ? own.join(' ') : undefined
}

const FULL_NAMES = new RegExp(NAME, 'gu')

// “…,” she said, where the paragraphs around name one person only, in full.
const pronounSpeaker = (text: string, {start, end}: Span): string | undefined => {
  const behind = wordsBehind(text, end)
  const isPronoun = behind.some((word) => word === 'he' || word === 'she')
  if (!isPronoun || !behind.some((word) => cueVerbs.has(word))) return undefined
  const lines = text.slice(Math.max(0, start - FAR), start).split('\n')
  const near = lines.filter((one) => one.trim() !== '').slice(-2)
  const all = near.flatMap((one) => Array.from(one.matchAll(FULL_NAMES), ([name]) => name))
  const names = all.filter((name) => !all.some((other) => other !== name && other.includes(name)))
  return new Set(names.map(surname)).size === 1 ? names[0] : undefined
}

/** Says who speaks a quotation of a report, where a verb of saying and a full name stand right beside it. */
export const toldSpeaker = (text: string, {start, end}: Span): string | undefined => {
  const behind = BEHIND.exec(text.slice(end, end + REACH).split('\n', 1)[0] ?? '')
  const spoken = nameOf(behind?.[1], behind?.[2])
  if (spoken) return spoken
  const line =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? ''
  const before = BEFORE.exec(line)
  return nameOf(before?.[2], before?.[1]) ?? pronounSpeaker(text, {start, end})
}
