import type {Source} from '@copydesk/core'
import {
  defaultHouse,
  Failure,
  isDay,
  type LintTextOptions,
  loadReader,
  ruleOf,
  settingsFor,
  styles,
} from 'copydesk'
import type {Asked} from './draft.ts'
import type {StorySource} from './gate/story.ts'

/** Works out the settings that a request asks for. Throws a `Failure` for a style or a rule that is not there. */
export const settingsOf = ({style, dialect, rules = {}}: Asked): ReturnType<typeof settingsFor> => {
  if (style !== undefined && !styles.has(style)) {
    throw new Failure(`There is no style “${style}”: expected one of ${[...styles.keys()].join(', ')}`)
  }
  for (const id of Object.keys(rules)) {
    if (!ruleOf(defaultHouse, id)) throw new Failure(`There is no rule “${id}”`)
  }
  return settingsFor(defaultHouse, [
    {...(style ? {style} : {}), ...(dialect ? {dialect} : {}), rules: new Map(Object.entries(rules))},
  ])
}

const readSource = async ({path, text: original, format = 'text'}: StorySource): Promise<Source> => {
  if (format === 'text') return {path, text: original, format}
  const {text, origin} = (await loadReader(format))(original)
  return {path, text, format, original, origin}
}

/** Works out how copy is linted from what a request asks. Throws a `Failure` for a style, a rule or a day that is not there. */
export const lintOptions = async (asked: Asked): Promise<LintTextOptions> => {
  const {date} = asked
  if (date !== undefined && !isDay(date)) throw new Failure(`There is no day ${date}`)
  const {rules, dialect, vocabulary} = settingsOf(asked)
  const sources = await Promise.all((asked.sources ?? []).map(readSource))
  return {
    rules,
    sources,
    vocabulary: new Set(vocabulary),
    ...(dialect ? {dialect} : {}),
    ...(date ? {date} : {}),
  }
}
