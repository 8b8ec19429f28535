import {expect, it} from 'vitest'
import type {Check} from './check.ts'
import type {Context} from './document.ts'
import {IncrementalRunner} from './incremental.ts'
import type {Lexicon} from './lexicon.ts'
import {openSentences} from './open-sentences.ts'
import type {ActiveRule} from './problem.ts'
import {readText} from './read-text.ts'

const lexicon = {has: () => true, zipf: () => 5, tags: () => 0, names: () => 0} as unknown as Lexicon
const context: Context = {lexicon, vocabulary: new Set(), sources: []}

/** A check that says something of every word “bad”; tells which sentences it looked at, by their first words. */
const watched = () => {
  const seen: string[] = []
  const openIn = openSentences()
  const check: Check = function* (document, options) {
    const open = openIn(document, options)
    for (const {index, firstWord, lastWord} of document.sentences) {
      if (!open.isOpen(index)) continue
      seen.push(document.words[firstWord]?.text ?? '')
      for (const word of document.words.slice(firstWord, lastWord)) {
        if (word.text !== 'bad') continue
        open.note(index)
        yield {span: {start: word.start, end: word.end}, message: 'bad'}
      }
    }
    open.close()
  }
  const rule = {id: 'watched', check, fix: 'none', quoted: 'flag', yields: [], kind: 'typo'}
  const rules = [{rule, level: 'error', options: {}}] as unknown as readonly ActiveRule[]
  const runner = new IncrementalRunner()
  const read = (text: string, others: Context = context): readonly string[] => {
    seen.length = 0
    const {problems} = runner.run(readText(`Title\n\n${text}\n`), others, rules)
    expect(problems.map(({span}) => span.start)).toEqual(
      [...text.matchAll(/\bbad\b/g)].map(({index}) => index + 'Title\n\n'.length),
    )
    return [...seen]
  }
  return read
}

const FIRST = 'It rained for days on end.'
const SECOND = 'Nobody came to the fair that year, and the hall stood empty.'
const THIRD = 'They went home by train.'

it('looks only at what changed in a paragraph that somebody types in', () => {
  const read = watched()
  read(`${FIRST} ${SECOND} ${THIRD}`)
  expect(read(`${FIRST} ${SECOND} They went home by trai.`)).toEqual(['It', 'Nobody', 'They'])
  expect(read(`${FIRST} ${SECOND} They went home by tra.`)).toEqual(['They'])
  expect(read(`${FIRST} ${SECOND} They went home by bad.`)).toEqual(['They'])
  expect(read(`It rained for bad. ${SECOND} They went home by bad.`)).toEqual(['It', 'Nobody', 'They'])
  expect(read(`It rained for bad. ${SECOND} They went home by bad tr.`)).toEqual(['It', 'They'])
})

it('looks at a sentence again whose neighbours change by its edge, or whose paragraph becomes something else', () => {
  const read = watched()
  read(`${FIRST} ${SECOND} ${THIRD}`)
  read(`${FIRST} ${SECOND} They went home by trai.`)
  expect(read(`${FIRST} ${SECOND} They wen home by trai.`)).toEqual(['Nobody', 'They'])
  expect(read(`- ${FIRST} ${SECOND} They wen home by trai.`)).toEqual(['It', 'Nobody', 'They'])
})

it('remembers nothing of another house', () => {
  const read = watched()
  read(`${FIRST} ${SECOND} ${THIRD}`)
  read(`${FIRST} ${SECOND} They went home by trai.`)
  const other = {...context, vocabulary: new Set(['bad'])}
  read(`${FIRST} ${SECOND} ${THIRD}`, other)
  expect(read(`${FIRST} ${SECOND} They went home by tra.`, other)).toEqual(['It', 'Nobody', 'They'])
})
