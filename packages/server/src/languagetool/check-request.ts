import type {Level} from '@copydesk/core'
import {catalogue} from 'copydesk'
import {type AnnotatedText, type Annotation, annotatedText, plainText} from './annotated-text.ts'
import {languageOf} from './languages.ts'

/** A request of LanguageTool's API, read. */
export interface CheckRequest {
  readonly copy: AnnotatedText
  readonly language: NonNullable<ReturnType<typeof languageOf>>
  /** Levels by rule id that follow from what the client enables and disables. */
  readonly rules: Readonly<Record<string, Level | 'off'>>
  /** Suggestions are shown to picky clients only. */
  readonly picky: boolean
  readonly auto: boolean
}

/** What is wrong with a request; LanguageTool answers it as plain text with status 400. */
export class CheckError extends Error {
  override readonly name = 'CheckError'
}

const list = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)

const isAnnotation = (piece: unknown): piece is Annotation => {
  if (typeof piece !== 'object' || piece === null) return false
  const {text, markup, interpretAs} = piece as Record<string, unknown>
  if (interpretAs !== undefined && typeof interpretAs !== 'string') return false
  return (typeof text === 'string') !== (typeof markup === 'string')
}

const copyOf = ({text, data}: Readonly<Record<string, string | undefined>>): AnnotatedText => {
  if (text !== undefined && data !== undefined)
    throw new CheckError("Set only 'text' or 'data' parameter, not both")
  if (text !== undefined) return plainText(text)
  if (data === undefined) throw new CheckError("Missing 'text' or 'data' parameter")
  let parsed: unknown
  try {
    parsed = JSON.parse(data)
  } catch {
    throw new CheckError("Could not parse JSON from 'data' parameter")
  }
  const {text: whole, annotation} = (parsed ?? {}) as {text?: unknown; annotation?: unknown}
  if (typeof whole === 'string') return plainText(whole)
  if (!Array.isArray(annotation) || !annotation.every(isAnnotation)) {
    throw new CheckError(
      "'data' must have 'text' or a list 'annotation' of 'text' or 'markup' with 'interpretAs'",
    )
  }
  return annotatedText(annotation)
}

const rulesOf = (
  fields: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, Level | 'off'>> => {
  const off = new Set(list(fields.disabledRules))
  const kindsOff = new Set(list(fields.disabledCategories).map((kind) => kind.toLowerCase()))
  const on = new Set([
    ...list(fields.enabledRules),
    ...list(fields.enabledCategories).map((kind) => kind.toLowerCase()),
  ])
  const only = fields.enabledOnly === 'true' || fields.enabledOnly === 'yes'
  if (only && on.size === 0)
    throw new CheckError("You must specify enabled rules or categories when using 'enabledOnly=true'")
  return Object.fromEntries(
    catalogue.flatMap((rule): readonly (readonly [string, Level | 'off'])[] => {
      const enabled = on.has(rule.id) || on.has(rule.kind)
      if (off.has(rule.id) || kindsOff.has(rule.kind) || (only && !enabled)) return [[rule.id, 'off']]
      return enabled && rule.level === 'off' ? [[rule.id, 'warning']] : []
    }),
  )
}

/** Reads a request's fields. Throws a {@link CheckError} with LanguageTool's own sentence. */
export const checkRequest = (fields: Readonly<Record<string, string | undefined>>): CheckRequest => {
  const copy = copyOf(fields)
  const asked = fields.language
  if (!asked)
    throw new CheckError(
      "Missing 'language' parameter, e.g. 'language=en-US' for American English or 'language=fr' for French",
    )
  const language = languageOf(asked, fields.preferredVariants)
  if (!language)
    throw new CheckError(
      `'${asked.slice(0, 40)}' is not a language code known to Copydesk: expected en-US, en-GB, en-AU, en-CA, en-ZA, en or auto`,
    )
  return {copy, language, rules: rulesOf(fields), picky: fields.level === 'picky', auto: asked === 'auto'}
}
