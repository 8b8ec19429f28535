import {type Check, type Document, type Finding, type Form, type Word, wordsWhere} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'
import {halfMeasures, type MeasureLists} from './shared/half-measure.ts'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'

/** What is written with more than one hyphen. */
export interface HalfHyphenOptions extends MeasureLists {
  /** Compounds of three words and more, in lower case: “state-of-the-art”. */
  readonly compounds: readonly string[]
}

const SAME = /^(\p{L}{3,})-(?:to|by|on|for)$/u

/** The parts of a compound that have a hyphen and stop short of the whole: day-to, to-day. */
const partsOf = (compound: string): readonly string[] => {
  const words = compound.split('-')
  const runs = words.flatMap((_, from) =>
    words.slice(from + 1).map((__, more) => words.slice(from, from + more + 2).join('-')),
  )
  return runs.filter((run) => run !== compound)
}

const mayBeHalf = testFor(({compounds}: HalfHyphenOptions) => {
  const parts = new Set(compounds.flatMap(partsOf))
  return ({lower}: Form) => parts.has(lower) || SAME.test(lower)
})

const LONGEST = 3

/** “street-by street” */
const isSame = ([first, second, third]: readonly Word[]): boolean =>
  third === undefined && SAME.exec(first?.form.lower ?? '')?.[1] === second?.form.lower

/** The words around one, it among them, that make a compound when all are joined; the shortest first. */
const compoundAround = (
  {words}: Document,
  {index}: Word,
  compounds: ReadonlySet<string>,
): readonly Word[] | undefined => {
  for (let length = 2; length <= LONGEST; length++) {
    for (let first = index - length + 1; first <= index; first++) {
      const run = words.slice(Math.max(0, first), first + length)
      if (run.length < length || run.slice(1).some(({gap}) => gap !== ' ')) continue
      const joined = run.map(({form}) => form.lower).join('-')
      if (compounds.has(joined) || isSame(run)) return run
    }
  }
  return
}

/** Finds a compound that has some of its hyphens: “state-of-the art”, “face to-face”, “a 12-mile long road”. */
export const halfHyphen: Check<HalfHyphenOptions> = function* (document, options): Iterable<Finding> {
  for (const word of wordsWhere(document, mayBeHalf(options))) {
    const run = compoundAround(document, word, setOf(options.compounds))
    const [first, last] = [run?.[0], run?.at(-1)]
    if (!first || !last) continue
    const wrong = document.text.slice(first.start, last.end)
    const fix = wrong.replaceAll(' ', '-')
    yield {span: {start: first.start, end: last.end}, message: writeNot(fix, wrong), fix}
  }
  yield* halfMeasures(document, options)
}
