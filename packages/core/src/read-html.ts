import {readText} from './read-text.ts'
import type {Reading} from './reading.ts'

/** Reads a Html draft. */
export const readHtml = (text: string): Reading => ({...readText(text), format: 'html'})
