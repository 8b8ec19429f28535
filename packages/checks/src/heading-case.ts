import {type Document, type DocumentCheck, type Paragraph, type Word, wholeDocument} from '@copydesk/core'

/** How the house capitalises headings. */
export interface HeadingCaseOptions {
  /** As a sentence, on every word (but short ones), or `any`: as most headings of the copy. */
  readonly case: 'any' | Case
}

type Case = 'sentence' | 'title'

const LEAST = 3
const SHARE = 0.6
/** Shorter words are small in any heading. */
const SHORT = 4
const MARGIN = 2

const MESSAGES: Readonly<Record<Case, string>> = {
  sentence: 'The house gives a heading capitals as a sentence has them',
  title: 'The house gives the words of a heading capitals',
}

/** Whether a capital on the word needs a reason. */
const isCommon = ({lexicon}: Document, {form}: Word): boolean =>
  lexicon.dialects(form.lower) !== 0 && lexicon.names(form.plain) === 0

/** What case a heading has; undefined where it is too short to tell, or in capitals altogether. */
const caseOf = (document: Document, {firstWord, lastWord}: Paragraph): Case | undefined => {
  const words = document.words.slice(firstWord + 1, lastWord).filter((word) => isCommon(document, word))
  const capital = words.filter(({form}) => form.shape === 'capitalised').length
  const small = words.filter(({form}) => form.shape === 'lower' && form.text.length >= SHORT).length
  if (capital >= LEAST && capital >= SHARE * (capital + small)) return 'title'
  return small >= LEAST && small >= SHARE * (capital + small) ? 'sentence' : undefined
}

const majorityOf = (cases: readonly Case[]): Case | undefined => {
  const title = cases.filter((one) => one === 'title').length
  const sentence = cases.length - title
  if (sentence >= MARGIN * title) return 'sentence'
  return title >= MARGIN * sentence ? 'title' : undefined
}

/** Finds headings with capitals on their words where the house, or the rest of the copy, has none; or the other way round. */
export const headingCase: DocumentCheck<HeadingCaseOptions> = wholeDocument(function* (document, options) {
  const headings = document.paragraphs.flatMap((paragraph) => {
    const found =
      paragraph.kind === 'headline' || paragraph.kind === 'heading' ? caseOf(document, paragraph) : undefined
    return found ? [{paragraph, found}] : []
  })
  const wanted = options.case === 'any' ? majorityOf(headings.map(({found}) => found)) : options.case
  for (const {paragraph, found} of headings) {
    if (!wanted || found === wanted) continue
    const {start, end} = paragraph
    const message = options.case === 'any' ? 'The other headings have other capitals' : MESSAGES[wanted]
    yield {span: {start, end}, message}
  }
})
