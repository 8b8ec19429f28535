import type {Model} from './model.ts'

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
])

/** Writes a correction as the draft's format has it. */
export const written = ({settings}: Model, words: string): string =>
  settings.format === 'html' ? words.replaceAll(/[&<]/g, (mark) => ENTITIES.get(mark) ?? mark) : words
