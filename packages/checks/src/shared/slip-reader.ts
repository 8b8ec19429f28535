import type {Lexicon} from '@copydesk/core'
import {markWords} from './mark-words.ts'
import {exceptionOf, type Pattern, patternOf, type Vocabulary} from './pattern.ts'
import type {ContextOptions, ContextRule, Slip} from './slip.ts'
import {wordingsOf} from './wordings-of.ts'

const CERTAINTIES = ['when', 'likely', 'perhaps'] as const

/** Reads slips into rules. */
export class SlipReader {
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

  /** Gives the rules of a slip in their order. */
  rulesOf(slip: Slip): readonly ContextRule[] {
    const unless = this.#exceptions(slip)
    return CERTAINTIES.flatMap((certainty) => {
      const given =
        slip[certainty] ?? (certainty === 'when' && !slip.likely && !slip.perhaps ? '~' : undefined)
      if (given === undefined) return []
      return this.#patterns(given, slip.wrong).map((pattern) => ({slip, certainty, pattern, unless}))
    })
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
}
