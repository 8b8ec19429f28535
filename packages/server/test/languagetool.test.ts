import {expect, test} from 'vitest'
import {testApp} from './app.ts'

const app = await testApp({maxBody: 5000})

const check = async (fields: Readonly<Record<string, string>>, headers = {}) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/v2/check',
    payload: new URLSearchParams(fields).toString(),
    headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
  })
  return {status: answer.statusCode, type: answer.headers['content-type'], text: answer.body}
}

// biome-ignore lint/suspicious/noExplicitAny: answers of tests
const matches = async (fields: Readonly<Record<string, string>>): Promise<any[]> =>
  JSON.parse((await check(fields)).text).matches

const text = 'All is well. Troops in UKraine fight. They are loosing.'

test('answers in every field', async () => {
  const {text: answer} = await check({text, language: 'en-GB'})
  const {matches: found, ...rest} = JSON.parse(answer)
  expect(rest).toEqual({
    software: {
      name: 'Copydesk',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      buildDate: '',
      apiVersion: 1,
      premium: false,
      premiumHint: '',
      status: '',
    },
    warnings: {incompleteResults: false},
    language: {
      name: 'English (GB)',
      code: 'en-GB',
      detectedLanguage: {name: 'English (GB)', code: 'en-GB', confidence: 1, source: 'copydesk'},
    },
    sentenceRanges: [
      [0, 12],
      [13, 37],
      [38, 55],
    ],
    extendedSentenceRanges: [
      {from: 0, to: 12, detectedLanguages: [{language: 'en', rate: 1}]},
      {from: 13, to: 37, detectedLanguages: [{language: 'en', rate: 1}]},
      {from: 38, to: 55, detectedLanguages: [{language: 'en', rate: 1}]},
    ],
  })
  expect(found[0]).toEqual({
    message: '“UKraine” has a stray capital; write “Ukraine”',
    shortMessage: '',
    replacements: [{value: 'Ukraine'}],
    offset: 23,
    length: 7,
    context: {text, offset: 23, length: 7},
    sentence: 'Troops in UKraine fight.',
    type: {typeName: 'UnknownWord'},
    rule: {
      id: 'stray-capital',
      description: 'Capitals inside a word are typing or search-and-replace slips.',
      issueType: 'misspelling',
      category: {id: 'TYPOS', name: 'Possible Typo'},
      isPremium: false,
    },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: 0,
  })
  expect(found[1]).toMatchObject({offset: 47, length: 7, replacements: [{value: 'losing'}]})
})

test('context is 40 characters either side, on one line', async () => {
  const long = `${'All is well here. '.repeat(4)}\nTroops in UKraine\tfight. ${'All is well here. '.repeat(4)}`
  const [match] = await matches({text: long, language: 'en-US'})
  expect(match.context.text).toMatch(/^\.\.\.[^\n\t]{87}\.\.\.$/)
  expect(match.context.text.slice(match.context.offset, match.context.offset + match.context.length)).toBe(
    'UKraine',
  )
})

test('offsets of annotated text count text and markup, not what the markup stands for', async () => {
  const annotation = [
    {markup: '<p class="lead">'},
    {text: 'Troops in '},
    {markup: '<b>'},
    {text: 'UKraine'},
    {markup: '</b>'},
    {markup: '<br>', interpretAs: '\n\n'},
    {text: 'They are loosing.'},
  ]
  const whole = annotation.map((piece) => piece.text ?? piece.markup).join('')
  const found = await matches({data: JSON.stringify({annotation}), language: 'en-US'})
  expect(found.map(({offset, length}) => whole.slice(offset, offset + length))).toEqual([
    'UKraine',
    'loosing',
  ])
})

test('rules and categories are enabled and disabled by id', async () => {
  const ids = async (fields: Readonly<Record<string, string>>) =>
    (await matches({text, language: 'en', ...fields})).map(({rule}) => rule.id)
  expect(await ids({disabledRules: 'stray-capital,MORFOLOGIK_RULE_EN_GB'})).toEqual(['confusable'])
  expect(await ids({disabledCategories: 'TYPOS'})).not.toContain('stray-capital')
  expect(await ids({enabledRules: 'stray-capital', enabledOnly: 'true'})).toEqual(['stray-capital'])
  expect(await ids({enabledRules: 'UPPERCASE_SENTENCE_START'})).toEqual(['stray-capital', 'confusable'])
})

test('fields of the paid service and of the client change nothing', async () => {
  const [plain, paid] = await Promise.all([
    matches({text, language: 'en-US'}),
    matches({
      text,
      language: 'en-US',
      username: 'a@example.test',
      apiKey: 'x',
      motherTongue: 'de',
      useragent: 'x',
      mode: 'all',
    }),
  ])
  expect(paid).toEqual(plain)
})

test('GET does as POST does, and a body is a form whatever it is called', async () => {
  const query = new URLSearchParams({text, language: 'en-US'}).toString()
  const got = await app.inject(`/v2/check?${query}`)
  expect(got.json().matches).toHaveLength(2)
  const named = await check({text, language: 'en-US'}, {'content-type': 'text/plain;charset=UTF-8'})
  expect(JSON.parse(named.text).matches).toHaveLength(2)
})

test.each([
  [{language: 'en-US'}, "Error: Missing 'text' or 'data' parameter"],
  [{text}, "Error: Missing 'language' parameter, for example 'language=en-GB', or 'language=auto'"],
  [{text, data: '{}', language: 'en'}, "Error: Set only 'text' or 'data' parameter, not both"],
  [
    {data: '{"annotation": [{"text": "a", "markup": "b"}]}', language: 'en'},
    "Error: 'data' must have 'text', or 'annotation': a list of 'text' or 'markup' pieces",
  ],
  [{data: '[', language: 'en'}, "Error: Could not parse JSON from 'data' parameter"],
  [{text, language: 'fr'}, "Error: 'fr' is not a language that this service reads: see /v2/languages"],
  [{text, language: 'en', level: 'strict'}, "Error: 'level' must be 'default' or 'picky' if it is set"],
  [
    {text, language: 'en', enabledOnly: 'true'},
    "Error: 'enabledOnly=true' needs 'enabledRules' or 'enabledCategories'",
  ],
  [
    {text, language: 'en', preferredVariants: 'en-GB'},
    "Error: 'preferredVariants' is for 'language=auto' only",
  ],
] as readonly (readonly [Readonly<Record<string, string>>, string])[])(
  '%j is refused as plain text',
  async (fields, sentence) => {
    expect(await check(fields)).toEqual({status: 400, type: 'text/plain; charset=utf-8', text: sentence})
  },
)

test('a text too large is refused as plain text', async () => {
  const {status, text: sentence} = await check({text: 'x'.repeat(6000), language: 'en'})
  expect([status, sentence]).toEqual([413, 'Error: The text is larger than this service takes'])
})

test('auto takes the preferred variant’s name', async () => {
  const {text: answer} = await check({text, language: 'auto', preferredVariants: 'de-DE,en-AU'})
  expect(JSON.parse(answer).language.code).toBe('en-AU')
})

test('lists its languages', async () => {
  const listed = (await app.inject('/v2/languages')).json()
  expect(listed[2]).toEqual({name: 'English (GB)', code: 'en', longCode: 'en-GB'})
})
