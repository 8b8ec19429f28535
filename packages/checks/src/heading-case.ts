import type {Check, Document, Word} from '@copydesk/core'

/** How the house capitalises headings. */
export interface HeadingCaseOptions {
  readonly case: 'sentence'
}

const LEAST = 3
const SHARE = 0.6

/** Whether a capital on the word needs a reason. */
const isCommon = ({lexicon}: Document, {form}: Word): boolean =>
  lexicon.dialects(form.lower) !== 0 && lexicon.names(form.plain) === 0

/** Finds headings in which most common words have capitals, where the house gives one to the first word and to names. */
export const headingCase: Check<HeadingCaseOptions> = function* (document) {
  for (const {kind, firstWord, lastWord, start, end} of document.paragraphs) {
    if (kind !== 'headline' && kind !== 'heading') continue
    const words = document.words.slice(firstWord + 1, lastWord).filter((word) => isCommon(document, word))
    const capital = words.filter(({form}) => form.shape === 'capitalised')
    if (capital.length < LEAST || capital.length < SHARE * words.length) continue
    yield {span: {start, end}, message: 'The house gives a heading capitals as a sentence has them'}
  }
}
