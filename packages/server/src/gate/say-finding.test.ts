import {expect, test} from 'vitest'
import {sayFinding} from './say-finding.ts'
import type {FieldFinding} from './story.ts'

const say = (reason: string, actual: string, expected: readonly string[] = []): string =>
  sayFinding({reason, actual, expected} as unknown as FieldFinding, 4)

test('says where, what, the words and the fix, and nothing twice', () => {
  expect([
    say('“UKraine” has a stray capital; write “Ukraine”', 'UKraine', ['Ukraine']),
    say('The apostrophe is written twice', "Ukraine''s", ["Ukraine's"]),
    say('The paragraph stands twice', `${'word '.repeat(30)}`, ['']),
    say('A paragraph break cuts the sentence in two', 'again,', ['again, ']),
    say('A paragraph break cuts the sentence in two', '\n\n', [' ']),
  ]).toEqual([
    'Paragraph 4: “UKraine” has a stray capital; write “Ukraine”',
    "Paragraph 4: The apostrophe is written twice, at “Ukraine''s”; write “Ukraine's”",
    `Paragraph 4: The paragraph stands twice, at “${'word '.repeat(11)}word…”; take it out`,
    'Paragraph 4: A paragraph break cuts the sentence in two, at “again,”',
    'Paragraph 4: A paragraph break cuts the sentence in two',
  ])
})
