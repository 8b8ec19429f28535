import type {Candidate} from './scan-marks.ts'

/** What ends a sentence or part of one before a closing mark. */
export const ENDS_WORDS: RegExp = /[.,!?…]/

/** Whether a mark closes for certain. ‘Go,’ he said; “the best”: no possessive ends so. */
export const isHardCloser = ({leaning, previous, after}: Candidate): boolean =>
  leaning === 'closer' && (ENDS_WORDS.test(previous) || after !== 'space' || !/s/i.test(previous))

/** For each candidate, whether the next single mark behind it that is certain closes rather than opens. */
export const closesLater = (candidates: readonly Candidate[]): readonly boolean[] => {
  const later: boolean[] = new Array(candidates.length).fill(false)
  let closing = false
  for (let at = candidates.length - 1; at >= 0; at--) {
    later[at] = closing
    const candidate = candidates[at]
    if (candidate?.family !== 'single' || candidate.mark.role === 'apostrophe') continue
    if (candidate.leaning === 'opener') closing = false
    else if (isHardCloser(candidate)) closing = true
  }
  return later
}

/** Chooses a mark's side: what form and neighbours agree on, else what fits the marks before it. */
export const sideOf = (
  leaning: Candidate['leaning'],
  shape: Candidate['shape'],
  isOpen: boolean,
): 'opener' | 'closer' => {
  if (leaning !== 'either' && (shape === leaning || shape === 'either')) return leaning
  if (shape === 'either') return isOpen ? 'closer' : 'opener'
  // “word“: the neighbours close it. ”word”: they open it.
  if (shape === 'opener') return leaning === 'closer' && isOpen ? 'closer' : 'opener'
  return leaning === 'opener' && !isOpen ? 'opener' : 'closer'
}
