/** What a person sets in the editor; config files in the folder say the rest. */
export interface Settings {
  readonly style?: string
  readonly dialect?: string
  /** Marks behind each quotation that say how it compares with its source. */
  readonly inlayHints: boolean
  /** A line above the draft that counts the quotations found in the sources. */
  readonly codeLens: boolean
  /** Milliseconds without a keystroke before a draft is read again, for editors that do not ask themselves. */
  readonly delay: number
}

const DEFAULTS: Settings = {inlayHints: false, codeLens: true, delay: 60}

/** The entries of what a client sent; none where that is no mapping. */
export const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map()

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const flagOf = (value: unknown, key: string, otherwise: boolean): boolean => {
  const said = typeof value === 'object' ? entriesOf(value).get(key) : value
  return typeof said === 'boolean' ? said : otherwise
}

/** Reads what a client sends as settings; whatever is missing or of the wrong kind has its default. */
export const settingsFrom = (value: unknown): Settings => {
  const given = entriesOf(value)
  const style = textOf(given.get('style'))
  const dialect = textOf(given.get('dialect'))
  const delay = given.get('delay')
  return {
    ...(style ? {style} : {}),
    ...(dialect ? {dialect} : {}),
    inlayHints: flagOf(given.get('inlayHints'), 'enabled', DEFAULTS.inlayHints),
    codeLens: flagOf(given.get('codeLens'), 'enabled', DEFAULTS.codeLens),
    delay: typeof delay === 'number' && delay >= 0 && delay <= 5000 ? delay : DEFAULTS.delay,
  }
}
