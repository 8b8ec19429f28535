import {surname} from './surname.ts'
import type {Judgement, Verdict} from './verdict.ts'

const DIFFER: ReadonlySet<Verdict> = new Set<Verdict>(['verbatim', 'edited', 'cut'])

/** Says of words that begin with one speaker of the source and end with another that nobody said them. */
export const judgeVoices = <Judged extends Judgement>(
  judged: Judged,
  first: string | undefined,
  last: string | undefined,
): Judged => {
  const [a, b] = [surname(first), surname(last)]
  if (a === '' || b === '' || a === b || !DIFFER.has(judged.verdict)) return judged
  const note = `The source gives some of these words to ${first} and some to ${last}`
  return {...judged, verdict: 'misattributed', note}
}
