import {entriesOf, type Settings, settingsFrom} from './settings.ts'

/** What a client says at the start besides what it can do. */
export interface GivenOptions {
  readonly settings: Settings
  readonly trusted: boolean
  /** The sources that were chosen for drafts: a draft's address to paths. */
  readonly sources: ReadonlyMap<string, readonly string[]>
}

const isPaths = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((path) => typeof path === 'string')

/** Reads a client's `initializationOptions`; whatever is missing or of the wrong kind has its default. */
export const givenOptions = (options: unknown): GivenOptions => {
  const given = entriesOf(options)
  const sources = [...entriesOf(given.get('sources'))].flatMap(([uri, paths]) =>
    isPaths(paths) ? [[uri, paths] as const] : [],
  )
  return {
    settings: settingsFrom(given.get('settings')),
    trusted: given.get('trusted') !== false,
    sources: new Map(sources),
  }
}
