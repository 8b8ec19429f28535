import {expect, it} from 'vitest'
import {hasListBomb} from './list-bomb.ts'
import {readMarkdown} from './read-markdown.ts'

it.each(['1. ', '- ', '* - ', '> + ', '\t2)\t'])('sees hundreds of lists in a line of “%s”', (marker) => {
  expect(hasListBomb(`One.\n\n${marker.repeat(200)}word`)).toBe(true)
  expect(hasListBomb(`${marker.repeat(9)}word\n`.repeat(200))).toBe(false)
})

it.each(['- '.repeat(80), '> '.repeat(500), '1'.repeat(500), '* * *\n'.repeat(300), 'a - b - c '.repeat(99)])(
  'sees none in %s',
  (text) => {
    expect(hasListBomb(text)).toBe(false)
  },
)

it('reads such a text as it stands', () => {
  const text = `${'1. '.repeat(3000)}word`
  expect(readMarkdown(text)).toMatchObject({format: 'markdown', text: expect.stringContaining('1. word')})
})
