import {readdirSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'
import type {Random} from '../bench/quality/random.ts'

const seedFolder = new URL('../../seeds/', import.meta.url)
const seeds = readdirSync(seedFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, seedFolder), 'utf8'))

/** Halves of surrogate pairs, which YAML cannot say. */
const halves = ['\uD83D', '\uDE00']

/** Pieces that break tools: characters, marks, markup. */
const atoms: readonly string[] = [
  ...halves,
  ...parse(readFileSync(new URL('atoms.yml', import.meta.url), 'utf8')),
]

const MOST_PIECES = 400

const piled = (random: Random): string => {
  const own = Array.from({length: 1 + random.index(8)}, () => random.pick(atoms) ?? '')
  const pieces = Array.from({length: random.index(MOST_PIECES)}, () => random.pick(own) ?? '')
  return pieces.join(random.pick(['', ' ', '\n', '\r\n', '']))
}

const repeated = (random: Random): string => (random.pick(atoms) ?? '').repeat(random.index(3000))

type Mutation = (text: string, at: number, random: Random) => string

const LONG = 60

const mutations: readonly Mutation[] = [
  (text, at, random) => text.slice(0, at) + (random.pick(atoms) ?? '') + text.slice(at),
  (text, at, random) => text.slice(0, at) + text.slice(at + random.index(LONG)),
  (text, at, random) =>
    text.slice(0, at) + text.slice(at, at + random.index(LONG)).repeat(2) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at, at + LONG).toUpperCase() + text.slice(at + LONG),
  (text, at, random) => text.slice(0, at) + String.fromCharCode(random.index(0x10000)) + text.slice(at + 1),
  (text, at, random) =>
    text.slice(0, at) + (random.pick(atoms) ?? '').repeat(random.index(50)) + text.slice(at),
  (text, at) => text.slice(at) + text.slice(0, at),
]

/** Bends a text out of shape in some places. */
export const bent = (text: string, random: Random): string => {
  let out = text
  for (let step = random.index(30); step >= 0; step--) {
    out = random.pick(mutations)?.(out, random.index(out.length + 1), random) ?? out
  }
  return out
}

const mutated = (random: Random): string => {
  const seed = random.pick(seeds) ?? ''
  const from = random.index(seed.length)
  return bent(seed.slice(from, from + 200 + random.index(3000)), random)
}

/** Makes a text that no editor would hand in: seeds bent out of shape, piles of odd characters, one thing a thousand times. */
export const hostileText = (random: Random): string =>
  random.pick([mutated, mutated, mutated, piled, piled, repeated])?.(random) ?? ''
