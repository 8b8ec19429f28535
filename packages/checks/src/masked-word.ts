import type {Check} from '@copydesk/core'
import {findInText} from './shared/find-in-text.ts'

const MASKED = /(?<![\p{L}\d*.-])\p{L}(?:\*{2,12}|-{3,12}|\.{3})\p{L}{0,4}(?![\p{L}\d*])/gu

/** Finds a swear word that is half hidden behind asterisks, hyphens or points. */
export const maskedWord: Check = function* (document) {
  for (const {match, start, end} of findInText(document, MASKED)) {
    yield {span: {start, end}, message: `Quote the word or leave it out: “${match[0]}” does neither`}
  }
}
