import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {EnglishParser} from './english-parser.ts'

const stock = unified().use(retextEnglish).freeze()

const bare = (tree: Root): string =>
  JSON.stringify(tree, (key, value) => (key === 'line' || key === 'column' ? undefined : value))

const expectSameTree = (text: string): void => {
  expect(bare(new EnglishParser().parse(text))).toBe(bare(stock.parse(text) as Root))
}

it('gives the tree that retext-english gives of the seeds', () => {
  const folder = new URL('../../../seeds/', import.meta.url)
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    expectSameTree(readFileSync(new URL(name, folder), 'utf8'))
  }
})

it('gives the tree that retext-english gives of any text', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), expectSameTree))
  fc.assert(fc.property(fc.stringMatching(/^[ a-zA-Z.,'’"“”?!&/0-9\n-]{0,120}$/), expectSameTree))
})
