import type {Check} from '@copydesk/core'
import {findInText} from './shared/find-in-text.ts'

const SENTENCE = /(?<=[.!?]["”’]? )\(\p{Lu}[^()]{8,300}[^()\s.!?…]\)\.(?=\s|$)/gu

/** Finds a whole sentence in brackets whose full stop stands outside them. */
export const bracketedSentence: Check = function* (document) {
  for (const {end} of findInText(document, SENTENCE)) {
    yield {
      span: {start: end - 2, end},
      message: 'The full stop of a sentence in brackets stands inside them',
      fix: '.)',
    }
  }
}
