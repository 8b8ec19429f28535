import type {Dialect, Problem} from '@copydesk/core'
import {defaultHouse, lintText, settingsFor, styles} from 'copydesk'
import {describe, expect, it} from 'vitest'

const WORDS = {
  American: 'The gray theater in the neighborhood realized its favorite color',
  British: 'The grey theatre in the neighbourhood realised its favourite colour',
}

/** Every way to set words apart as somebody else's. */
const quoted = (words: string): readonly string[] => [
  `“${words},” the mayor said.`,
  `The mayor said: "${words}."`,
  `The mayor said: ‘${words}.’`,
  `The mayor said: 'We know that ${words}.'`,
  `“${words}.\n\n“${words},” the mayor said.`,
  `«${words}», the mayor said.`,
  `The mayor called it “a place where ${words} and ‘${words}’ for years”.`,
  `“${words}”, she wrote, “and ${words}.”`,
]

const spelling = (problems: readonly Problem[]): readonly string[] =>
  problems.filter(({message}) => message.endsWith('spelling')).map(({message}) => message)

const lint = (text: string, style: string | undefined, dialect?: Dialect): readonly Problem[] => {
  const layer = {...(style ? {style} : {}), ...(dialect ? {dialect} : {})}
  const {rules, dialect: spoken} = settingsFor(defaultHouse, [layer])
  return lintText(text, {rules, ...(spoken ? {dialect: spoken} : {})}).problems
}

describe.each([...styles.values()].flatMap(({name, dialect}) => (dialect ? [[name, dialect]] : [])))(
  '%s (%s)',
  (name, dialect) => {
    const [own, other] =
      dialect === 'en-US' ? [WORDS.American, WORDS.British] : [WORDS.British, WORDS.American]

    it('finds the other dialect in the writer’s own words', () => {
      expect(spelling(lint(`${other}.`, name)).length).toBeGreaterThanOrEqual(4)
    })

    it.each(quoted(other))('leaves what is quoted as it is: %s', (speech) => {
      expect(spelling(lint(`${own}.\n\n${speech}\n\n${own}.`, name))).toEqual([])
    })
  },
)

it('holds a draft of no house to its own majority, outside quotations', () => {
  const text = `${WORDS.British}.\n\nThe center was cold.\n\n${quoted(WORDS.American).join('\n\n')}`
  expect(spelling(lint(text, undefined))).toEqual(['Write “centre”, not “center”, in British spelling'])
})

it.each([
  ['en-GB', 'The mayor organised the defense of the centre.', ['defence']],
  ['en-GB-oxendict', 'The mayor organised the defense of the centre.', ['organized', 'defence']],
  ['en-US', 'The mayor organised the defense of the centre.', ['organized', 'center']],
  ['en-AU', 'The mayor organised the defense of the centre.', ['defence']],
  ['en-CA', 'The mayor organized the defense of the centre.', ['defence']],
] as const)('%s: %s', (dialect, text, right) => {
  expect(spelling(lint(text, undefined, dialect)).map((message) => /“(.*?)”/.exec(message)?.[1])).toEqual(
    right,
  )
})
