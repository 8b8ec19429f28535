import {type Check, type Document, onceFor} from '@copydesk/core'
import {findInText, writeNot} from './shared/find-in-text.ts'

/** How the house sets initials. */
export interface InitialsOptions {
  /** Whether they have points. */
  readonly points: boolean
  /** How many letters at least. */
  readonly least: number
  /** Initials that keep their own form. */
  readonly except: readonly string[]
}

const RUN = /(?<![\p{L}\d.&])\p{Lu}\.(?: ?\p{Lu}\.){1,5}(?![\p{L}\d])/gu

const sentenceEnds = onceFor(({sentences}: Document) => new Set(sentences.map(({end}) => end)))

/** Finds initials with points, or with spaces between them, that the house sets without. */
export const initials: Check<InitialsOptions> = function* (document, {points, least, except}) {
  for (const {match, start, end, paragraph} of findInText(document, RUN)) {
    const wrong = match[0]
    const letters = wrong.replaceAll(/[. ]/g, '')
    if (letters.length < least || except.includes(wrong) || except.includes(letters)) continue
    const rest = paragraph.text.slice(end - paragraph.start)
    const ends = /^["”’)]*$/.test(rest) || sentenceEnds(document).has(end)
    const fix = points ? [...letters].map((letter) => `${letter}.`).join('') : letters + (ends ? '.' : '')
    if (fix !== wrong) yield {span: {start, end}, message: writeNot(fix, wrong), fix}
  }
}
