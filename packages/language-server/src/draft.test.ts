import fc from 'fast-check'
import {expect, it} from 'vitest'
import {Draft, type Encoding} from './draft.ts'

const draft = (text: string, encoding: Encoding = 'utf-16') =>
  new Draft({uri: 'file:///a.txt', languageId: 'plaintext', version: 1, text}, encoding)

it('counts columns in UTF-16 code units or in UTF-8 bytes, as the client asked', () => {
  const text = 'One.\r\nÉlysée 🎈 party\n'
  const at = text.indexOf('party')
  expect(draft(text).positionAt(at)).toEqual({line: 1, character: 10})
  expect(draft(text, 'utf-8').positionAt(at)).toEqual({line: 1, character: 14})
  expect(draft(text, 'utf-8').offsetAt({line: 1, character: 14})).toBe(at)
})

it('moves places outside the text to the nearest inside', () => {
  const one = draft('One.\r\nTwo.\n')
  expect(one.offsetAt({line: 0, character: 99})).toBe(4)
  expect(one.offsetAt({line: 99, character: 0})).toBe(11)
  expect(one.offsetAt({line: -1, character: -1})).toBe(0)
  const edited = one.changed(
    [{range: {start: {line: 1, character: 99}, end: {line: 0, character: 99}}, text: '!'}],
    2,
  )
  expect(edited.text).toBe('One.!\n')
})

it('applies edits one after another', () => {
  const at = (line: number, character: number) => ({line, character})
  const edited = draft('ab\ncd').changed(
    [
      {range: {start: at(0, 1), end: at(0, 1)}, text: 'x\ny'},
      {range: {start: at(2, 0), end: at(2, 2)}, text: ''},
    ],
    7,
  )
  expect([edited.text, edited.version]).toEqual(['ax\nyb\n', 7])
  expect(edited.changed([{text: 'all new'}], 8).text).toBe('all new')
})

it('finds every place again', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom<Encoding>('utf-8', 'utf-16'),
      (words, encoding) => {
        const text = `${words}\r\n${words}\n\r${words}`
        const one = draft(text, encoding)
        for (let at = 0; at <= text.length; at++) {
          const inPair = /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '')
          const inBreak = text[at] === '\n' && text[at - 1] === '\r'
          if (!inPair && !inBreak) expect(one.offsetAt(one.positionAt(at))).toBe(at)
        }
      },
    ),
  )
})

it('knows the lines of an edited text as it knows those of a new one', () => {
  const bits = fc.string({unit: fc.constantFrom('a', '\r', '\n', '\r\n', 'é'), maxLength: 12})
  const edit = fc.record({from: fc.nat(12), to: fc.nat(12), words: bits})
  fc.assert(
    fc.property(bits, fc.array(edit, {minLength: 1, maxLength: 4}), (text, edits) => {
      let one = draft(text)
      for (const {from, to, words} of edits) {
        const range = one.rangeOf({start: Math.min(from, to), end: Math.max(from, to)})
        one = one.changed([{range, text: words}], 2)
        const anew = draft(one.text)
        const places = Array.from({length: one.text.length + 1}, (_, at) => at)
        expect(one.lineCount).toBe(anew.lineCount)
        expect(places.map((at) => one.positionAt(at))).toEqual(places.map((at) => anew.positionAt(at)))
      }
    }),
  )
})
