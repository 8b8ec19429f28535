import {expect, it} from 'vitest'
import {zipf} from '../test/texts.ts'
import {likeness} from './likeness.ts'
import {passagesOf} from './passages-of.ts'
import {wordsOf} from './words-of.ts'

it('folds words', () => {
  expect(wordsOf('The café’s owners don’t “run” O’Brien’s iron-cast NAÏVE ﬁrm, 1,000 £5')).toEqual(
    'the cafe owners dont run obrien iron cast naive firm 1 000 5'.split(' '),
  )
})

it('takes the rarest words of a quotation, and nothing of what brackets add', () => {
  const [passage] = passagesOf(
    ['We [the government of Ruritania] will dredge the whole harbour, will we'],
    zipf,
  )
  expect(passage).toEqual({
    words: 'we will dredge the whole harbour will we'.split(' '),
    rare: 'harbour dredge whole will the we'.split(' '),
  })
})

it('bounds what is looked up', () => {
  const words = (count: number): string => Array.from({length: count}, (_, n) => `word${n}`).join(' ')
  expect(passagesOf(['Yes', 'We do not'], zipf)).toEqual([])
  expect(passagesOf([words(100)], zipf).map((passage) => passage.words.length)).toEqual([34, 34, 32])
  expect(passagesOf(['and '.repeat(50_000), words(4)], zipf)).toHaveLength(5)
  const many = passagesOf([...Array.from({length: 500}, () => words(5)), words(39)], zipf)
  expect(many).toHaveLength(48)
  expect(many[0]?.words).toHaveLength(39)
  expect(many.every(({rare}) => rare.length <= 6)).toBe(true)
})

it('tells a source from a text that has some of the words', () => {
  const alike = (quotation: string, text: string): number =>
    passagesOf([quotation], zipf).map((passage) => likeness(passage, wordsOf(text)))[0] ?? 0
  const source = `${'So much for that. '.repeat(400)}We shall mend every bridge in the valley. ${'So be it. '.repeat(400)}`
  expect(alike('We shall mend every bridge in the valley', source)).toBe(1)
  expect(alike('We shall not mend any bridge in the valley', source)).toBeCloseTo(7 / 9)
  expect(alike('The bridge has stood there since my childhood', source)).toBe(0)
})

it('comes to an end on a long text of one word', () => {
  const [passage] = passagesOf(['and and and and but and and'], zipf)
  const words = wordsOf('and '.repeat(200_000))
  expect(passage && likeness(passage, words)).toBe(0)
})
