import type {StopJoint} from './stop-joint.ts'

/** How common the whole must be: at all, before a small letter behind a full stop, and how common pieces are that are words. */
const ATTESTED = 1
const LIKELY = 3.5
const PIECE = 2.5

/** Gives the word that a stop cuts in two, neither of them one: “gover.nment”. */
export const cutWord = (
  stop: string,
  {document: {lexicon}, left, right, outer}: StopJoint,
): string | undefined => {
  const whole = left + right
  if (left === '' || right.length < 2 || !/^\p{Ll}+$/u.test(right) || /[/@]/.test(outer)) return
  if (lexicon.zipf(whole) < ATTESTED || !lexicon.has(whole.toLowerCase())) return
  // “be.fore”: a sentence would begin with a capital.
  if (stop === '.' && lexicon.zipf(whole) >= LIKELY) return whole
  const isPiece = (piece: string): boolean => lexicon.zipf(piece) >= PIECE && lexicon.has(piece)
  return isPiece(left) && isPiece(right) ? undefined : whole
}
