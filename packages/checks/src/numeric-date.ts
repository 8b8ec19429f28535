import type {Check} from '@copydesk/core'
import {findInText} from './shared/find-in-text.ts'

const DATE = /(?<![\d/.-])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)(?![\d/-])/g

/** Finds dates in figures alone, which Britain and America read in two ways. */
export const numericDate: Check = function* (document) {
  for (const {match, start, end} of findInText(document, DATE)) {
    yield {span: {start, end}, message: `Write the month of “${match[0]}” in letters`}
  }
}
