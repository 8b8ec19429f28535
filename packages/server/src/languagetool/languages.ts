import type {Dialect} from '@copydesk/core'

/** A language as LanguageTool lists it. */
export interface Language {
  readonly name: string
  readonly code: string
  readonly longCode: string
}

const NAMES: readonly (readonly [string, string])[] = [
  ['English', 'en'],
  ['English (US)', 'en-US'],
  ['English (GB)', 'en-GB'],
  ['English (Australian)', 'en-AU'],
  ['English (Canadian)', 'en-CA'],
  ['English (South African)', 'en-ZA'],
]

/** The languages that the service reads. */
export const languages: readonly Language[] = NAMES.map(([name, longCode]) => ({name, code: 'en', longCode}))

const DIALECTS: ReadonlySet<string> = new Set(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-ZA'])

/** The language that a client asks for and the dialect that follows; `auto` takes the preferred variant. Undefined for a language that is not English. */
export const languageOf = (
  asked: string,
  preferred = '',
): {readonly language: Language; readonly dialect?: Dialect} | undefined => {
  const wanted =
    asked === 'auto' ? (preferred.split(',').find((code) => DIALECTS.has(code)) ?? 'en-US') : asked
  const language = languages.find(({longCode}) => longCode.toLowerCase() === wanted.toLowerCase())
  if (!language) return
  return DIALECTS.has(language.longCode) && asked !== 'auto'
    ? {language, dialect: language.longCode as Dialect}
    : {language}
}
