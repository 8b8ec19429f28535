import {readdirSync, readFileSync} from 'node:fs'
import {defaultHouse, lintText, settingsFor} from 'copydesk'
import {expect, it} from 'vitest'

const folder = new URL('../seeds/', import.meta.url)
const names = readdirSync(folder)
const seed = (number: string): string =>
  readFileSync(new URL(names.find((name) => name.startsWith(number)) ?? '', folder), 'utf8')

/** What a house says of a seed's names and spellings: “Kiev → Kyiv”. */
const said = (number: string, style: string): readonly string[] => {
  const {rules, dialect} = settingsFor(defaultHouse, [{style}])
  const text = seed(number)
  return lintText(text, {rules, ...(dialect ? {dialect} : {})})
    .problems.filter(({ruleId, message}) => /kyiv|terminology/.test(ruleId) || message.endsWith('spelling'))
    .map(({span, fixes}) => `${text.slice(span.start, span.end)} → ${fixes[0]}`)
}

it.each(['bbc', 'guardian', 'ap'])('003 under %s: Kiev and Vladimir Zelensky', (style) => {
  expect(said('003', style)).toEqual(['Kiev → Kyiv', 'Vladimir Zelensky → Volodymyr Zelensky', 'Kiev → Kyiv'])
})

it('000 and 002 under bbc: the American spellings, none inside quotations', () => {
  expect(said('000', 'bbc')).toEqual([
    'defense → defence',
    'defense → defence',
    'defense → defence',
    'skeptical → sceptical',
    'realized → realised',
    'neighboring → neighbouring',
  ])
  expect(said('002', 'bbc')).toEqual(['neighboring → neighbouring', 'skeptical → sceptical'])
})

it('000 and 002 under ap: the British spelling, 002 has none', () => {
  expect(said('000', 'ap')).toEqual(['favour → favor'])
  expect(said('002', 'ap')).toEqual([])
})
