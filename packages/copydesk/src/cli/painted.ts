import type {Look} from './reporter.ts'

/** Gives a text the terminal colour of a number, where colours are wanted. */
export const painted = (text: string, code: number, {color}: Look): string =>
  color ? `\u001B[${code}m${text}\u001B[39m` : text
