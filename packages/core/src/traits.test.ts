import {expect, it} from 'vitest'
import {buildDocument} from './build-document.ts'
import type {Lexicon} from './lexicon.ts'
import {readText} from './read-text.ts'
import {Trait, traitsOf} from './traits.ts'

const lexicon = {has: () => true, zipf: () => 0, tags: () => 0} as unknown as Lexicon

const shown = (text: string): readonly (readonly string[])[] => {
  const document = buildDocument(readText(text), {lexicon, vocabulary: new Set(), sources: []})
  return Array.from(traitsOf(document), (traits) =>
    Object.entries(Trait).flatMap(([name, bit]) => ((traits & bit) === 0 ? [] : [name])),
  )
}

it('shows nothing of plain copy', () => {
  expect(shown('“We won’t,” said Ms Ray – the café’s owner; nobody else did.')).toEqual([['odd']])
  expect(shown('The minister said: “No.” He left.')).toEqual([[]])
})

it('shows what stands side by side, in each paragraph', () => {
  expect(shown('He left .\n\nHe  left.\n\nHe left.She stayed..\n\nIt ’s Ann’’s.')).toEqual([
    ['spaceBeforeStop'],
    ['doubleSpace'],
    ['stopBeforeWord', 'stops'],
    ['spaceBeforeApostrophe', 'apostrophes'],
  ])
})

it('shows figures, signs, brackets and markup', () => {
  expect(shown('In March,2020 (or 1,200 days ago).')).toEqual([['digit', 'bracket', 'stopBeforeWord']])
  expect(shown('It cost $5 &amp; <b>more</b>.')).toEqual([['digit', 'markup', 'ampersand', 'sign']])
})
