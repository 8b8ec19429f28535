import {type Form, Tags} from '@copydesk/core'
import {inflections} from './inflections.ts'

/** Tells whether a word fits a place of a pattern. */
export type WordTest = (form: Form) => boolean

const SHAPES: ReadonlyMap<string, WordTest> = new Map<string, WordTest>([
  ['word', () => true],
  ['capital', ({shape}) => shape === 'capitalised' || shape === 'upper' || shape === 'mixed'],
  ['lower', ({shape}) => shape === 'lower'],
  ['upper', ({shape, text}) => shape === 'upper' && text.length > 1],
  ['figure', ({shape}) => shape === 'number'],
  ['possessive', ({lower}) => lower.endsWith("'s") || lower.endsWith("s'")],
  ['compound', ({lower}) => lower.includes('-')],
])

const shapeTest = (name: string): WordTest | undefined => SHAPES.get(name)

const tagOf = (name: string): number => {
  if (!Object.hasOwn(Tags, name)) throw new Error(`Expected a part of speech or a shape, got “<${name}>”`)
  return Tags[name as keyof typeof Tags]
}

/** `<noun-verb>`: can be a noun and cannot be a verb; `<adjective+lower>`: both. */
const classTest = (body: string): WordTest => {
  const parts = body.match(/[+-]?[a-zA-Z]+/g) ?? []
  let all = 0
  let none = 0
  const shapes: {readonly test: WordTest; readonly wanted: boolean}[] = []
  for (const part of parts) {
    const name = part.replace(/^[+-]/, '')
    const wanted = !part.startsWith('-')
    const test = shapeTest(name)
    if (test) shapes.push({test, wanted})
    else if (wanted) all |= tagOf(name)
    else none |= tagOf(name)
  }
  return (form) =>
    ((all | none) === 0 || ((form.tags & all) === all && (form.tags & none) === 0)) &&
    shapes.every(({test, wanted}) => test(form) === wanted)
}

/** What may stand between words or at their end: a comma, any mark, the sentence's first or last place. */
export type Edge = 'comma' | 'break' | 'first' | 'last'

const EDGES: ReadonlyMap<string, Edge> = new Map([
  [',', 'comma'],
  ['/', 'break'],
  ['^', 'first'],
  ['.', 'last'],
])

/** The words, tests and edges that one place of a pattern allows. */
export interface Alternatives {
  readonly words: ReadonlySet<string>
  readonly tests: readonly WordTest[]
  readonly edges: readonly Edge[]
}

const addWord = (word: string, words: Set<string>, tests: WordTest[]): void => {
  if (word.startsWith('*'))
    tests.push(({lower}) => lower.length > word.length && lower.endsWith(word.slice(1)))
  else if (word.endsWith('*')) tests.push(({lower}) => lower.startsWith(word.slice(0, -1)))
  else if (word.endsWith('+')) for (const form of inflections(word.slice(0, -1))) words.add(form)
  else words.add(word)
}

/** `*er&!other|never`: all of them at once. */
const allOf = (source: string, lists: ReadonlyMap<string, string>): Alternatives => {
  const parts = source.split('&').map((part) => ({
    negated: part.startsWith('!'),
    alternatives: alternativesOf(part.replace(/^!/, ''), lists),
  }))
  return {
    words: new Set(),
    edges: [],
    tests: [(form) => parts.every(({negated, alternatives}) => fits(alternatives, form) !== negated)],
  }
}

/** Reads the alternatives of one place: `a|the`, `NUMBERS`, `<noun-verb>`, `discuss+` (all its forms), `*ly`, `un*`, `*er&!other`. */
export const alternativesOf = (source: string, lists: ReadonlyMap<string, string>): Alternatives => {
  if (source.includes('&')) return allOf(source, lists)
  const words = new Set<string>()
  const tests: WordTest[] = []
  const edges: Edge[] = []
  for (const part of source.split('|')) {
    const edge = EDGES.get(part)
    if (edge) edges.push(edge)
    else if (part.startsWith('<')) tests.push(classTest(part.slice(1, -1)))
    else if (/^[A-Z]{2,}(?:-[A-Z]+)*$/.test(part)) {
      const inner = listOf(part, lists)
      for (const word of inner.words) words.add(word)
      tests.push(...inner.tests)
      edges.push(...inner.edges)
    } else addWord(part, words, tests)
  }
  return {words, tests, edges}
}

const readLists = new WeakMap<ReadonlyMap<string, string>, Map<string, Alternatives>>()

const listOf = (name: string, lists: ReadonlyMap<string, string>): Alternatives => {
  const list = lists.get(name)
  if (list === undefined) throw new Error(`Expected a list named ${name}, got none`)
  const read = readLists.get(lists) ?? new Map<string, Alternatives>()
  readLists.set(lists, read)
  const alternatives = read.get(name) ?? alternativesOf(list.trim().split(/\s+/).join('|'), lists)
  read.set(name, alternatives)
  return alternatives
}

/** Tells whether a form is among the alternatives. */
export const fits = ({words, tests}: Omit<Alternatives, 'edges'>, form: Form): boolean => {
  if (words.has(form.lower)) return true
  for (const test of tests) if (test(form)) return true
  return false
}
