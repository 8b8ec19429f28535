import {expect, it} from 'vitest'
import {buildDocument} from './build-document.ts'
import type {Context, Document} from './document.ts'
import {IncrementalRunner} from './incremental.ts'
import type {Lexicon} from './lexicon.ts'
import {QuietSentences} from './quiet-sentences.ts'
import {readText} from './read-text.ts'

const lexicon = {has: () => true, zipf: () => 5, tags: () => 0, names: () => 0} as unknown as Lexicon
const context: Context = {lexicon, vocabulary: new Set(), sources: []}

const known = (quiet: QuietSentences, document: Document): readonly boolean[] =>
  document.sentences.map((sentence) => {
    const has = quiet.has(document, sentence)
    quiet.add(document, sentence)
    return has
  })

it('knows a sentence again by its words, in a draft that is read again and again', () => {
  const [runner, quiet] = [new IncrementalRunner(), new QuietSentences()]
  const read = (text: string): Document => runner.run(readText(text), context, []).document
  expect(known(quiet, read('It rained. Nobody came.'))).toEqual([false, false])
  expect(known(quiet, read('It rained. Nobody cam.'))).toEqual([true, false])
  expect(known(quiet, read('Nobody came. It snowed.'))).toEqual([true, false])
})

it('remembers nothing of a draft that is read once, or where words are hidden, or without end', () => {
  const quiet = new QuietSentences()
  const once = buildDocument(readText('It rained.'), context)
  expect([known(quiet, once), known(quiet, once)]).toEqual([[false], [false]])
  const runner = new IncrementalRunner()
  const read = (text: string): Document => runner.run(readText(text), context, []).document
  const address = 'It rained at https://example.org again.'
  expect([known(quiet, read(address)), known(quiet, read(address))]).toEqual([[false], [false]])
  const endless = 'it rained and '.repeat(200)
  expect([known(quiet, read(endless)), known(quiet, read(endless))]).toEqual([[false], [false]])
})
