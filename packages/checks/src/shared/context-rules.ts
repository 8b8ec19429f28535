import type {Lexicon} from '@copydesk/core'
import {markWords} from './mark-words.ts'
import {exceptionOf, type Pattern, patternOf, type Vocabulary} from './pattern.ts'
import {wordingsOf} from './wordings-of.ts'

/** One kind of slip, as data. */
export interface Slip {
  /** The words that are wrong: a pattern, its first word from a list (`consider+ as`). */
  readonly wrong: string
  /** What to write: `{1}` is the first of the wrong words, '' deletes them; several are choices. Left out: there is none to offer. */
  readonly right?: string | readonly string[]
  /** Contexts in which it is surely wrong: patterns with `~` where the words stand, or names of contexts; parted by `;`. Left out: everywhere. */
  readonly when?: string
  /** Contexts in which it is most likely wrong: a warning, whose fix is never applied unasked. */
  readonly likely?: string
  /** Contexts in which it may be wrong: a suggestion. */
  readonly perhaps?: string
  /** Contexts in which it is right all the same. One that names some of the wrong words beside `~` speaks of these. */
  readonly unless?: string
  /** What to say, with `{wrong}` and `{right}`. */
  readonly say?: string
}

/** How sure a context makes us. */
export type Certainty = 'when' | 'likely' | 'perhaps'

/** A slip in one context, compiled. */
export interface ContextRule {
  readonly slip: Slip
  readonly certainty: Certainty
  readonly pattern: Pattern
  /** Gives the contexts in which it is right all the same; they are compiled when they are first asked for. */
  readonly unless: () => readonly Pattern[]
}

/** The data of a check by context. */
export interface ContextOptions {
  /** Names in capitals for lists of words (parted by spaces) that patterns share. */
  readonly lists: Readonly<Record<string, string>>
  /** Names for contexts that slips share: patterns parted by `;`. */
  readonly contexts: Readonly<Record<string, string>>
  readonly slips: readonly Slip[]
  /** How much likelier, as a power of ten, the language model may hold what is written to be than what is to be written. Left out: it is not asked. */
  readonly leeway?: number
}

const CERTAINTIES = ['when', 'likely', 'perhaps'] as const

class Compiler {
  readonly rules = new Map<string, ContextRule[]>()
  readonly #vocabulary: Vocabulary
  readonly #contexts: ReadonlyMap<string, string>

  constructor({lists, contexts}: ContextOptions, lexicon: Lexicon) {
    const shares = new WeakMap<ReadonlySet<string>, number>()
    const share = (words: ReadonlySet<string>): number => {
      let sum = shares.get(words) ?? 0
      if (sum > 0) return sum
      for (const word of words) sum += 10 ** lexicon.zipf(word)
      shares.set(words, sum)
      return sum
    }
    this.#vocabulary = {lists: new Map(Object.entries(lists)), share}
    this.#contexts = new Map(Object.entries(contexts))
  }

  add(slip: Slip): void {
    const unless = this.#exceptions(slip)
    for (const certainty of CERTAINTIES) {
      const given =
        slip[certainty] ?? (certainty === 'when' && !slip.likely && !slip.perhaps ? '~' : undefined)
      if (given === undefined) continue
      for (const pattern of this.#patterns(given, slip.wrong)) this.#file({slip, certainty, pattern, unless})
    }
  }

  // Few slips are ever found: what excepts them is read when the first one is.
  #exceptions({unless, wrong}: Slip): () => readonly Pattern[] {
    let read: readonly Pattern[] | undefined
    return () => {
      read ??= unless === undefined ? [] : this.#patterns(unless, wrong, exceptionOf)
      return read
    }
  }

  #patterns(source: string, wrong: string, read: typeof patternOf = patternOf): readonly Pattern[] {
    return source.split(';').flatMap((part) => {
      const one = part.trim()
      if (one === '') return []
      if (one.includes('~'))
        return wordingsOf(one).map((wording) => read(markWords(wording, wrong), this.#vocabulary))
      const context = this.#contexts.get(one)
      if (context === undefined)
        throw new Error(`Expected a pattern with “~” or a named context, got “${one}”`)
      return this.#patterns(context, wrong, read)
    })
  }

  #file(rule: ContextRule): void {
    for (const trigger of rule.pattern.triggers) {
      const rules = this.rules.get(trigger)
      if (rules) rules.push(rule)
      else this.rules.set(trigger, [rule])
    }
  }
}

const compiled = new WeakMap<object, ReadonlyMap<string, readonly ContextRule[]>>()

/** Gives the rules of some options by the word that calls them. Compiled once for each list of slips. */
export const contextRules = (
  options: ContextOptions,
  lexicon: Lexicon,
): ReadonlyMap<string, readonly ContextRule[]> => {
  const known = compiled.get(options.slips)
  if (known) return known
  const compiler = new Compiler(options, lexicon)
  for (const slip of options.slips) compiler.add(slip)
  compiled.set(options.slips, compiler.rules)
  return compiler.rules
}
