import type {Check} from '@copydesk/core'
import {findInText, writeNot} from './shared/find-in-text.ts'

/** Which plurals have no apostrophe. */
export interface PluralApostropheOptions {
  /** The 1990’s. */
  readonly decades: boolean
  /** Two MP’s. */
  readonly initials: boolean
}

const DECADE = /(?<![\d,.])(?:1[0-9]|20)\d0['’]s(?![\p{L}\d])/gu
const INITIALS =
  /(?<=(?:^|\s)(?:many|several|few|all|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}) )\p{Lu}{2,6}['’]s(?![\p{L}\d])/giu

/** Finds plurals of decades and initials with an apostrophe. */
export const pluralApostrophe: Check<PluralApostropheOptions> = function* (document, {decades, initials}) {
  for (const expression of [...(decades ? [DECADE] : []), ...(initials ? [INITIALS] : [])]) {
    for (const {match, start, end} of findInText(document, expression)) {
      if (expression === INITIALS && !/^\p{Lu}+['’]s$/u.test(match[0])) continue
      const fix = match[0].replace(/['’]/, '')
      yield {span: {start, end}, message: writeNot(fix, match[0]), fix}
    }
  }
}
