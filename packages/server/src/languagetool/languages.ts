import type {Dialect} from '@copydesk/core'

/** A language as LanguageTool lists it. */
export interface Language {
  readonly name: string
  readonly code: string
  readonly longCode: string
}

/** The language that a client asks for, and the dialect where it names one. */
export interface AskedLanguage {
  readonly language: Language
  readonly dialect?: Dialect
}

const ENGLISH: Language = {name: 'English', code: 'en', longCode: 'en'}

const NAMES: ReadonlyMap<Dialect, string> = new Map([
  ['en-US', 'English (US)'],
  ['en-GB', 'English (GB)'],
  ['en-AU', 'English (Australian)'],
  ['en-CA', 'English (Canadian)'],
  ['en-ZA', 'English (South African)'],
])

const dialects: readonly (AskedLanguage & {readonly language: Language})[] = [...NAMES].map(
  ([dialect, name]) => ({language: {name, code: 'en', longCode: dialect}, dialect}),
)

/** The languages that the service reads. */
export const languages: readonly Language[] = [ENGLISH, ...dialects.map(({language}) => language)]

const dialectOf = (code: string): AskedLanguage | undefined =>
  dialects.find(({language}) => language.longCode.toLowerCase() === code.trim().toLowerCase())

/** Finds the language that a client asks for; `auto` is called by the first variant preferred, and the copy's own majority counts. Undefined for a language that is not English. */
export const languageOf = (asked: string, preferred = ''): AskedLanguage | undefined => {
  if (asked.toLowerCase() === 'en') return {language: ENGLISH}
  if (asked !== 'auto') return dialectOf(asked)
  const variant = preferred.split(',').map(dialectOf).find(Boolean) ?? dialectOf('en-US')
  return variant && {language: variant.language}
}
