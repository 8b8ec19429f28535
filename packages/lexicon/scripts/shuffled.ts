/** The numbers below `count`, each once, in the order of chance. */
export const shuffled = (count: number, random: () => number): Uint32Array => {
  const numbers = Uint32Array.from({length: count}, (_, at) => at)
  for (let left = count - 1; left > 0; left--) {
    const other = Math.floor(random() * (left + 1))
    const kept = numbers[left] ?? 0
    numbers[left] = numbers[other] ?? 0
    numbers[other] = kept
  }
  return numbers
}
