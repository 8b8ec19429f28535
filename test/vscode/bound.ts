import type {Steps} from '../steps.ts'

/** What a group of steps works with. */
export interface Bound {
  readonly step: Steps['step']
}

/** Keeps a picture of the window. */
export type Shoot = (name: string) => Promise<void>

/** Throws where a text lacks some words. */
export const includes = (text: string, ...wanted: readonly string[]): void => {
  for (const words of wanted) if (!text.includes(words)) throw new Error(`Expected “${words}” in:\n${text}`)
}

/** Throws where a text has words that it must not have. */
export const lacks = (text: string, ...unwanted: readonly string[]): void => {
  for (const words of unwanted)
    if (text.includes(words)) throw new Error(`Expected no “${words}” in:\n${text}`)
}
