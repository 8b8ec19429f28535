const shuffled = (count: number, random: () => number): Uint32Array => {
  const numbers = Uint32Array.from({length: count}, (_, at) => at)
  for (let left = count - 1; left > 0; left--) {
    const other = Math.floor(random() * (left + 1))
    const kept = numbers[left] ?? 0
    numbers[left] = numbers[other] ?? 0
    numbers[other] = kept
  }
  return numbers
}

/** How often all lessons are seen, how many there are, and by what chance in another order each time. */
export interface Passes {
  readonly passes: number
  readonly count: number
  readonly random: () => number
}

/** Calls with the number of each lesson once a pass, and with the share of all steps that is left: 1 at first, hardly anything at the end. */
export const inPasses = (
  {passes, count, random}: Passes,
  learn: (lesson: number, share: number) => void,
): void => {
  const steps = passes * count
  let left = steps
  for (let pass = 0; pass < passes; pass++)
    for (const lesson of shuffled(count, random)) learn(lesson, left-- / steps)
}
