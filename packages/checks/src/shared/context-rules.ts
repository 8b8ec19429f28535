import type {Callers, Lexicon} from '@copydesk/core'
import type {ContextOptions, ContextRule} from './slip.ts'
import {SlipReader} from './slip-reader.ts'

/** The rules that words call, in their order. */
export interface RulesByWord {
  readonly has: (word: string) => boolean
  readonly get: (word: string) => readonly ContextRule[] | undefined
}

/** Reads all slips and gives their rules by the word that calls them. */
export const contextRules = (
  options: ContextOptions,
  lexicon: Lexicon,
): ReadonlyMap<string, readonly ContextRule[]> => {
  const reader = new SlipReader(options, lexicon)
  const rules = new Map<string, ContextRule[]>()
  for (const rule of options.slips.flatMap((slip) => reader.rulesOf(slip))) {
    for (const trigger of rule.pattern.triggers) {
      const called = rules.get(trigger)
      if (called) called.push(rule)
      else rules.set(trigger, [rule])
    }
  }
  return rules
}

/** Reads a slip when a word that calls it is first met: a draft has the words of one in five. */
const readWhenCalled = (
  options: ContextOptions,
  lexicon: Lexicon,
  callers: ReadonlyMap<string, readonly number[]>,
): RulesByWord => {
  const reader = new SlipReader(options, lexicon)
  const read: (readonly ContextRule[])[] = []
  const rulesAt = (at: number): readonly ContextRule[] => {
    const slip = options.slips[at]
    const rules = read[at] ?? (slip ? reader.rulesOf(slip) : [])
    read[at] = rules
    return rules
  }
  return {
    has: (word) => callers.has(word),
    get: (word) =>
      callers
        .get(word)
        ?.flatMap(rulesAt)
        .filter(({pattern}) => pattern.triggers.has(word)),
  }
}

/** Gives the rules of some options by the word that calls them; where it is known beforehand which those are, they are read as they are met. */
export const rulesByWord = (
  options: ContextOptions,
  {lexicon, callers}: {readonly lexicon: Lexicon; readonly callers?: Callers},
): RulesByWord => {
  const known = callers?.(options)
  return known ? readWhenCalled(options, lexicon, known) : contextRules(options, lexicon)
}

/** Gives, for each word that calls slips, their places in the list: what {@link rulesByWord} is to know beforehand. */
export const callersOf = (
  options: ContextOptions,
  lexicon: Lexicon,
): ReadonlyMap<string, readonly number[]> => {
  const places = new Map(options.slips.map((slip, at) => [slip, at]))
  const called = [...contextRules(options, lexicon)].map(([word, rules]): [string, readonly number[]] => [
    word,
    [...new Set(rules.map(({slip}) => places.get(slip) ?? -1))],
  ])
  return new Map(called)
}
