/** A threshold lies so far above the score that a wrong verdict had. */
const SLACK = 0.3
const LEAST = 1.5
const MOST_WRONG = 60

/** Scores of places where the verdict would be wrong, and of places where it would be right. */
export interface Judged {
  readonly wrong: Float32Array
  readonly right: Float32Array
  /** Wrong verdicts in a million words that one in `wrong` stands for. */
  readonly perMillion: number
}

const above = (scores: Float32Array, threshold: number): number =>
  scores.reduce((sum, score) => sum + (score > threshold ? 1 : 0), 0)

/**
 * The score above which to speak: where one wrong verdict more in a million words, at `price` each, costs more than the
 * share of slips that it lets through. Undefined where it is best never to speak.
 */
export const thresholdFor = ({wrong, right, perMillion}: Judged, price: number): number | undefined => {
  const falling = wrong.toSorted().reverse()
  let best = 0
  let found: number | undefined
  for (let passed = 0; passed < Math.min(MOST_WRONG, falling.length); passed++) {
    const threshold = Math.max(LEAST, (falling[passed] ?? 0) + SLACK)
    const caught = above(right, threshold) / Math.max(1, right.length)
    const worth = caught - price * (passed + 0.7) * perMillion
    if (worth > best) [best, found] = [worth, threshold]
  }
  return found
}
