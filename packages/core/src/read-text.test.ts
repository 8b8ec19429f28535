import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readText} from './read-text.ts'
import type {Reading} from './reading.ts'

const BODY =
  'The committee met on Monday to hear the results of an inquiry into the flooding of the valley. Residents said the pumps had failed twice and that they had been given no warning at all by the county.'

const kinds = (text: string): readonly string[] =>
  readText(text).blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end).slice(0, 40)}`)

const wrapped = (text: string, width: number): string => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

describe('readText', () => {
  it('tells the parts at the top of a page apart', () => {
    const top =
      'News\nMost viewed\n\nInquiry into valley flooding hears of failed pumps\nBy Ann Lee\n7 January 2026\n\n'
    expect(kinds(top + BODY)).toEqual([
      'label: News',
      'label: Most viewed',
      'headline: Inquiry into valley flooding hears of fa',
      'byline: By Ann Lee',
      'dateline: 7 January 2026',
      `paragraph: ${BODY.slice(0, 40)}`,
    ])
  })

  it('takes a headline without the metadata run into it', () => {
    expect(kinds(`date 2026-01-07 Valley flooding inquiry hears of failed pumps\n\n${BODY}`)[0]).toMatch(
      /^headline/,
    )
  })

  it('tells headings, captions, attributions and list items within the story apart', () => {
    const story = `${BODY}\n\nWhat happens next\n\n${BODY}\n\n“We were not told.”\n\nAnn Lee, resident\n\nThe pumps. Image: Bo Ek.\n\n• sand\n• bags`
    expect(kinds(story).map((line) => line.split(':')[0])).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'label',
      'caption',
      'list-item',
      'list-item',
    ])
  })

  it('takes no line for a byline because it begins like one', () => {
    expect(
      kinds(`${BODY}\n\nStory of a flood\n\n${BODY}\n\nBy the numbers\n\n${BODY}`).filter((l) =>
        l.startsWith('byline'),
      ),
    ).toEqual([])
  })

  it('reads a sentence broken over lines as text, not as headings', () => {
    const broken = `${BODY}\n\nWhat the county calls a modest tax on all houses in the valley\n\ncould cost a lot.`
    expect(kinds(broken).map((line) => line.split(':')[0])).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('joins copy that is wrapped at a column', () => {
    const text = `Inquiry into valley flooding hears of failed pumps\n\n${wrapped(BODY, 64)}\n\n${wrapped(BODY.slice(0, 95), 64)}`
    expect(kinds(text)).toHaveLength(3)
  })

  it('keeps the lines of verse, addresses and one-line paragraphs', () => {
    for (const text of [
      'The sea is calm tonight.\nThe tide is full, the moon lies fair\nUpon the straits; on the French coast the light',
      'The Editor\n10 High Street\nOxford OX1 2AB',
      `${BODY}\n${BODY}\n${BODY}`,
    ])
      expect(kinds(text)).toHaveLength(3)
  })

  it('reads long hostile text', () => {
    for (const piece of ['a\n', 'By ', '2026-01-07 ', '1. ', 'Image: ', '(', '"\n', 'published: ', ' \n'])
      expect(readText(piece.repeat(100_000 / piece.length)).text.length).toBeGreaterThan(49_999)
  })
})

it('reads what the reading before has left to be read as it reads the whole', () => {
  const lines = [
    '',
    '  ',
    'Sport',
    'By Jane Doe',
    'See www.example.org now, @jane.',
    'The ferry sank on Monday.',
    '<!-- x -->',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...lines), {maxLength: 8}), {minLength: 1, maxLength: 6}),
      (drafts) => {
        let before: Reading | undefined
        for (const draft of drafts) {
          const text = draft.join('\n')
          before = readText(text, before)
          expect(before).toEqual(readText(text))
        }
      },
    ),
    {seed: 6},
  )
})
