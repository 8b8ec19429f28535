import type {Choices} from './choices.ts'
import type {Settings, Source} from './types.ts'

/** What stays in this browser until it is cleared. */
export interface Kept {
  readonly name: string
  readonly text: string
  readonly settings: Settings
  readonly sources: readonly Source[]
  readonly choices: Choices
  /** The .docx that the draft came from, in base 64. */
  readonly docx?: string
}

const KEY = 'copydesk-draft'

/** Keeps the work in this browser, and nowhere else; false where it does not fit. */
export const keep = (kept: Kept): boolean => {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** Gives the work that this browser kept. */
export const restore = (): Kept | undefined => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null
    return kept && typeof kept.text === 'string' && Array.isArray(kept.sources) ? kept : undefined
  } catch {
    return
  }
}

/** Forgets all of it. */
export const forget = (): void => localStorage.removeItem(KEY)
