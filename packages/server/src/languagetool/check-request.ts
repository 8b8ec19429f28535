import type {AnnotatedText} from './annotated-text.ts'
import {CheckError} from './check-error.ts'
import {copyOf} from './copy-of.ts'
import {type AskedLanguage, languageOf} from './languages.ts'
import {type RuleLevels, rulesOf} from './rules-of.ts'

/** The fields of a request, from its form or its query. */
export type Fields = Readonly<Record<string, string | undefined>>

/** A request of LanguageTool's API, read. */
export interface CheckRequest {
  readonly copy: AnnotatedText
  readonly language: AskedLanguage
  /** Levels by rule id that follow from what the client enables and disables. */
  readonly rules: RuleLevels
  /** Suggestions are shown to picky clients only. */
  readonly picky: boolean
}

const languageFrom = ({language: asked, preferredVariants}: Fields): AskedLanguage => {
  if (!asked)
    throw new CheckError("Missing 'language' parameter, for example 'language=en-GB', or 'language=auto'")
  if (preferredVariants && asked !== 'auto')
    throw new CheckError("'preferredVariants' is for 'language=auto' only")
  const language = languageOf(asked, preferredVariants)
  if (!language)
    throw new CheckError(
      `'${asked.slice(0, 40)}' is not a language that this service reads: see /v2/languages`,
    )
  return language
}

const isPicky = ({level = 'default'}: Fields): boolean => {
  const name = level.toLowerCase()
  if (name !== 'default' && name !== 'picky')
    throw new CheckError("'level' must be 'default' or 'picky' if it is set")
  return name === 'picky'
}

/** Reads a request's fields; those of LanguageTool's paid service (`username`, `apiKey`, `dicts`) change nothing. Throws a {@link CheckError}. */
export const checkRequest = (fields: Fields): CheckRequest => ({
  copy: copyOf(fields),
  language: languageFrom(fields),
  rules: rulesOf(fields),
  picky: isPicky(fields),
})
