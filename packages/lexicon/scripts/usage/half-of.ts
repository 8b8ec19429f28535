/** Lines of one text stay together. */
const BLOCK = 256

/** The half of the corpora, 0 or 1, that a line is in: each half is judged by what the other taught. */
export const halfOf = (line: number): number => Math.floor(line / BLOCK) % 2
