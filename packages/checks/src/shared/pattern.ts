import {type Alternatives, alternativesOf} from './word-test.ts'

/** One place of a pattern: a word or an edge, or any words of the sentence. */
export type Step =
  | (Alternatives & {
      readonly kind: 'word'
      readonly negated: boolean
      readonly least: 0 | 1
      readonly most: number
      /** Belongs to what the finding covers. */
      readonly marked: boolean
    })
  | {readonly kind: 'within'}

/** A compiled pattern. It is tried where a word of its anchor stands. */
export interface Pattern {
  readonly anchor: number
  readonly triggers: ReadonlySet<string>
  readonly steps: readonly Step[]
  /** Whether it can be laid over words in many ways: then what failed is remembered. */
  readonly winding: boolean
}

const MOST = 4
const readStep = (source: string, lists: ReadonlyMap<string, string>, marked: boolean): Step => {
  if (source === '..') return {kind: 'within'}
  const negated = source.startsWith('!') && !source.includes('&')
  const many = source.endsWith('...')
  const optional = source.endsWith('?')
  const core = source.slice(negated ? 1 : 0, many ? -3 : optional ? -1 : undefined)
  const {words, tests, edges} = alternativesOf(core, lists)
  const least = many || optional ? 0 : 1
  // Key by key: of spread objects nearly each has a shape of its own, which slows all that reads them.
  return {words, tests, edges, kind: 'word', negated, least, most: many ? MOST : 1, marked}
}

const read = new WeakMap<ReadonlyMap<string, string>, Map<string, Step>>()

/** Hundreds of patterns share their places: each is read once. */
const stepOf = (source: string, lists: ReadonlyMap<string, string>, marked: boolean): Step => {
  const steps = read.get(lists) ?? new Map<string, Step>()
  read.set(lists, steps)
  const key = marked ? `[${source}` : source
  const step = steps.get(key) ?? readStep(source, lists, marked)
  steps.set(key, step)
  return step
}

const isAnchor = (step: Step): boolean =>
  step.kind === 'word' &&
  step.words.size > 0 &&
  step.tests.length === 0 &&
  step.edges.length === 0 &&
  !step.negated &&
  step.least === 1

/** How often one of some words stands in running text: the sum of their shares, of any scale. */
export type Share = (words: ReadonlySet<string>) => number

/** The best anchor: the place whose mere words are rarest. */
const anchorOf = (steps: readonly Step[], share: Share): number => {
  const shares = steps.map((step) => (step.kind === 'word' && isAnchor(step) ? share(step.words) : Infinity))
  const least = Math.min(...shares)
  return least === Infinity ? -1 : shares.indexOf(least)
}

/** What a pattern is compiled with. */
export interface Vocabulary {
  readonly lists: ReadonlyMap<string, string>
  readonly share: Share
}

const stepsOf = (source: string, lists: ReadonlyMap<string, string>): readonly Step[] => {
  let marked = false
  return source.split(/\s+/).map((raw) => {
    if (raw.startsWith('[')) marked = true
    const step = stepOf(raw.replace(/^\[/, '').replace(/\]$/, ''), lists, marked)
    if (raw.endsWith(']')) marked = false
    return step
  })
}

const isLoose = (step: Step): boolean => step.kind === 'within' || step.least === 0

const anchoredAt = (steps: readonly Step[], anchor: number, source: string): Pattern => {
  const step = steps[anchor]
  if (step?.kind !== 'word') throw new Error(`Expected a word to look out for, got “${source}”`)
  return {anchor, triggers: step.words, steps, winding: steps.filter(isLoose).length > 1}
}

/** Reads a pattern: places parted by spaces; what stands in [brackets] is marked. Throws where it names no word to look out for. */
export const patternOf = (source: string, {lists, share}: Vocabulary): Pattern => {
  const steps = stepsOf(source, lists)
  return anchoredAt(steps, anchorOf(steps, share), source)
}

/** Reads a pattern that is only tried where the marked words have been found: it is anchored in the first of them. */
export const exceptionOf = (source: string, {lists}: Vocabulary): Pattern => {
  const steps = stepsOf(source, lists)
  return anchoredAt(
    steps,
    steps.findIndex((step) => step.kind === 'word' && step.marked),
    source,
  )
}
