import type {Level} from './types.ts'

/** Levels, most pressing first. */
export const levels: readonly Level[] = ['error', 'warning', 'suggestion']

/** A sign for each level, for eyes that tell no colours. */
export const signOf: Readonly<Record<Level, string>> = {error: '✖', warning: '▲', suggestion: '✎'}

/** What a verdict says, in an editor's words. */
export const verdictOf = (verdict: string | null): {readonly sign: string; readonly words: string} =>
  VERDICTS.get(verdict ?? '') ?? {sign: '–', words: 'No source given'}

const VERDICTS: ReadonlyMap<string, {readonly sign: string; readonly words: string}> = new Map([
  ['verbatim', {sign: '✓', words: 'Word for word'}],
  ['edited', {sign: '✓', words: 'Edited as an editor may'}],
  ['altered', {sign: '✖', words: 'The source says otherwise'}],
  ['cut', {sign: '▲', words: 'Words left out, unmarked'}],
  ['misattributed', {sign: '✖', words: 'Somebody else said it'}],
  ['not-found', {sign: '?', words: 'Not in the sources given'}],
  ['ambiguous', {sign: '?', words: 'In several places of the sources'}],
  ['too-short', {sign: '–', words: 'Too short to look for'}],
])

/** Writes a count with its word. */
export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** Shows a correction, also one that is nothing or a space. */
export const shownFix = (fix: string): string => {
  if (fix === '') return 'Take it out'
  return fix.trim() === '' ? 'Write a space' : `Write “${fix.replaceAll('\n', '¶')}”`
}
