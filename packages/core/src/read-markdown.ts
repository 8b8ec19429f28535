import {readText} from './read-text.ts'
import type {Reading} from './reading.ts'

/** Reads a Markdown draft. */
export const readMarkdown = (text: string): Reading => ({...readText(text), format: 'markdown'})
