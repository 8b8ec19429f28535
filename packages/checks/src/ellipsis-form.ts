import type {Check} from '@copydesk/core'
import {findInText} from './shared/find-in-text.ts'

/** How the house sets an ellipsis between words. */
export interface EllipsisFormOptions {
  /** The points with their spaces. */
  readonly form: string
}

const ELLIPSIS = /(?<=[\p{L}\d,;]) ?(?:\.{3}|…|\. \. \.) ?(?=[\p{L}\d])/gu

/** Finds ellipses between words that the house sets in another way. */
export const ellipsisForm: Check<EllipsisFormOptions> = function* (document, {form}) {
  for (const {match, start, end} of findInText(document, ELLIPSIS)) {
    if (match[0] !== form)
      yield {span: {start, end}, message: `The house sets an ellipsis as “word${form}word”`, fix: form}
  }
}
