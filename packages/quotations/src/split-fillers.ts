import type {Change} from './changes-of.ts'
import {sounds} from './english.ts'
import type {Unit} from './unit.ts'

const soundsAtEnd = (units: readonly Unit[]): number => {
  const [a, b] = [units.at(-2)?.text, units.at(-1)?.text]
  if (sounds.has(`${a} ${b}`)) return 2
  return sounds.has(b ?? '') ? 1 : 0
}

/** Parts “state, you know” into the word that was changed and the filler that was dropped. */
export const splitFillers = (changes: readonly Change[]): readonly Change[] =>
  changes.flatMap((change) => {
    const count = change.draft.length > 0 ? soundsAtEnd(change.source) : 0
    if (count === 0 || change.source.length <= count) return [change]
    const kept = change.source.length - count
    return [
      {...change, source: change.source.slice(0, kept)},
      {
        draft: [],
        source: change.source.slice(kept),
        draftAt: change.draftAt + change.draft.length,
        sourceAt: change.sourceAt + kept,
      },
    ]
  })
