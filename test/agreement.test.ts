import {catalogue, lintText} from 'copydesk'
import {expect, it} from 'vitest'

const ids = new Set(['subject-verb', 'noun-number', 'plural-owner', 'lost-ed'])
const rules = catalogue
  .filter(({id}) => ids.has(id))
  .map((rule) => ({rule, level: 'warning' as const, options: rule.options}))

const said = (text: string): readonly string[] =>
  lintText(text, {rules}).problems.map(({span, message}) => `${text.slice(span.start, span.end)}: ${message}`)

it.each([
  ['The owner of the two boats were fined.', 'were: Write “was”, not “were”: it goes with “owner”'],
  ['The boats owned by the bank was sold.', 'was: Write “were”, not “was”: it goes with “boats”'],
  ['The pilot, who has two boats, have left.', 'have: Write “has”, not “have”: it goes with “pilot”'],
  ['He met sailors who wants a rise.', 'wants: Write “want”, not “wants”: it goes with “sailors”'],
  ['Nobody knew that the boats was sold.', 'was: Write “were”, not “was”: it goes with “boats”'],
  ['The crew and two sailors was saved.', 'was: Write “were”, not “was”: it goes with “sailors”'],
  ['They asked why the boats was sold, and where.', 'was: Write “were”, not “was”: it goes with “boats”'],
  ['She bought one of the old boat in May.', 'boat: Write “boats”, not “boat” behind “the”'],
  ['A storm damaged the sailors new boats.', 'sailors: “sailors” lacks its apostrophe'],
  ['The bank has confirm that it will pay.', 'confirm: Write “confirmed”, not “confirm” behind “has”'],
])('sees a slip in: %s', (text, message) => {
  expect(said(text)).toEqual([message])
})

it.each([
  'The team were tired, and the number of boats in ports has grown.',
  'One of the sailors who were saved is ill, and each of them was paid.',
  'Had the pilot seen the boats, the owners say, he would have stopped.',
  'Were it not for the boats, she demanded that the pilot leave.',
  'The cost of boats and engines is high; ten years is a long time.',
  'On the quay were two boats, and neither the owner nor the pilots were there.',
  'The engines are a matter for the bank the owners use.',
  'The teachers union gave sailors rights in two weeks.',
  'All he did was confirm it, and the man she spoke to opened the door.',
  'Both boat and crew were lost at five to nine on a sports ground.',
])('lets stand: %s', (text) => {
  expect(said(text)).toEqual([])
})
