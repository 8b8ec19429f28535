import type {ActiveRule, Format, Source} from '@copydesk/core'
import {catalogue, loadReader, type Reader, styles} from 'copydesk'
import type {Random} from '../bench/quality/random.ts'
import {bent, hostileText} from './hostile-text.ts'

/** A text in a format, as a file has it. */
export interface Written {
  readonly text: string
  readonly format: Format
}

/** A draft, what it quotes, and whether every rule of every house looks at it. */
export interface Trial extends Written {
  readonly source?: Written
  readonly strict: boolean
}

/** The formats that drafts come in. */
export const formats: readonly Format[] = ['text', 'markdown', 'html']

/** Every rule: those that are on, those that wait to be asked, and every fact of every house. */
export const everyRule: readonly ActiveRule[] = [
  ...catalogue,
  ...[...styles.values()].flatMap(({facts}) => facts.map(({rule}) => rule)),
].map((rule) => ({rule, level: 'warning', options: rule.options}))

/** What the draft may have come from: other words, its own, or its own bent out of shape. */
const sourceText = (text: string, random: Random): string =>
  random.pick([hostileText, () => text, () => bent(text, random), () => bent(text, random)])?.(random) ?? ''

/** Makes a hostile draft; half of them have a source, a quarter meet every rule. */
export const hostileTrial = (random: Random): Trial => {
  const format = (): Format => random.pick(formats) ?? 'text'
  const text = hostileText(random)
  const draft = {text, format: format(), strict: random.index(4) === 0}
  if (random.index(2) === 0) return draft
  return {...draft, source: {text: sourceText(text, random), format: format()}}
}

/** Reads a source as the command line does. */
export const sourceOf = async ({text: original, format}: Written): Promise<Source> => {
  const path = `source.${format}`
  if (format === 'text') return {path, text: original, format}
  const {text, origin} = (await loadReader(format))(original)
  return {path, text, format, original, origin}
}

/** A trial made ready: its reader and its sources. */
export interface Readied {
  readonly text: string
  readonly read: Reader
  readonly sources: readonly Source[]
  readonly rules?: readonly ActiveRule[]
}

/** Loads what a trial is read with. */
export const ready = async ({text, format, source, strict}: Trial): Promise<Readied> => ({
  text,
  read: await loadReader(format),
  sources: source ? [await sourceOf(source)] : [],
  ...(strict ? {rules: everyRule} : {}),
})
