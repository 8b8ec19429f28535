import type {Format} from '@copydesk/core'
import {lintText, loadReader} from 'copydesk'
import {median, processorTimeOf} from './clock.ts'
import {draftsOf} from './drafts.ts'

interface Hostile {
  readonly text: string
  readonly format: Format
}

const MB = 2 ** 20

const fill = (part: string, length = MB): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length)
const nested = (open: string, close: string): string => {
  const depth = Math.floor(MB / (open.length + close.length))
  return open.repeat(depth) + close.repeat(depth)
}

const texts = (): Readonly<Record<string, Hostile>> => ({
  'ordinary text': {text: fill(draftsOf(50_000).join('\n\n')), format: 'text'},
  'one word': {text: fill('word '), format: 'text'},
  'one word in paragraphs': {text: fill('word word word.\n\n'), format: 'text'},
  'no spaces': {text: fill('a'), format: 'text'},
  'no spaces, mixed case': {text: fill('aB'), format: 'text'},
  'double quotation marks': {text: fill('"'), format: 'text'},
  'single quotation marks': {text: fill("'"), format: 'text'},
  'opening marks with words': {text: fill(' “a'), format: 'text'},
  'capital letters': {text: fill('CAPITALS AND MORE '), format: 'text'},
  'alternating marks': {text: fill('.,;:!?'), format: 'text'},
  'hyphens and dashes': {text: fill('a-b - c – d — '), format: 'text'},
  'line breaks': {text: fill('a\n'), format: 'text'},
  spaces: {text: fill(' '), format: 'text'},
  figures: {text: fill('1,234.5% '), format: 'text'},
  'unknown words': {text: fill('xqzt vbnrk plomf grutz '), format: 'text'},
  'unknown names': {text: fill('Xqztov Vbnrkin Plomfer '), format: 'text'},
  'brackets opened': {text: fill('('), format: 'text'},
  'Markdown emphasis': {text: fill('*a _b '), format: 'markdown'},
  'Markdown brackets': {text: fill('['), format: 'markdown'},
  'Markdown quotations nested': {text: fill(`${'> '.repeat(50)}a\n`, MB / 4), format: 'markdown'},
  'HTML nested': {text: nested('<b>', '</b>'), format: 'html'},
  'HTML unclosed': {text: fill('<p><i>a'), format: 'html'},
  'HTML entities': {text: fill('&amp;&lt;&quot;'), format: 'html'},
})

/** What a megabyte of a hostile text costs. */
export interface HostileTime {
  readonly name: string
  /** Milliseconds for a megabyte. */
  readonly ms: number
  /** What a byte costs in a megabyte beside what it costs in a quarter of one: about 1 where time is linear. */
  readonly growth: number
  readonly failure?: string
}

const perMegabyte = async (
  text: string,
  lint: (text: string) => unknown,
  rounds: number,
): Promise<number> => {
  const runs: number[] = []
  for (let round = 0; round < rounds; round++) runs.push(await processorTimeOf(() => lint(text)))
  return (median(runs) * MB) / text.length
}

const measured = async (name: string, {text, format}: Hostile, rounds: number): Promise<HostileTime> => {
  try {
    const read = await loadReader(format)
    const lint = (draft: string): unknown => lintText(draft, {read})
    const quarter = await perMegabyte(text.slice(0, text.length / 4), lint, rounds)
    const ms = await perMegabyte(text, lint, rounds)
    return {name, ms, growth: ms / quarter}
  } catch (error) {
    return {
      name,
      ms: Number.NaN,
      growth: Number.NaN,
      failure: `refused: ${error instanceof Error ? error.message : error}`,
    }
  }
}

/** Lints a megabyte of each hostile text; the first is ordinary text, to compare with. */
export const hostileTimes = async (rounds: number): Promise<readonly HostileTime[]> => {
  const times: HostileTime[] = []
  for (const [name, hostile] of Object.entries(texts())) times.push(await measured(name, hostile, rounds))
  return times
}
