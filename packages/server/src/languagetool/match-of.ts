import type {AnyRule, Span} from '@copydesk/core'
import type {FieldFinding} from '../gate/story.ts'
import {categories} from './categories.ts'
import type {CheckRequest} from './check-request.ts'
import {sentenceAt} from './sentences.ts'

const AROUND = 40

const contextOf = (text: string, {start, end}: Span): object => {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const lead = from > 0 ? '...' : ''
  const words = text.slice(from, to).replaceAll(/[\r\n\t]/g, ' ')
  return {
    text: `${lead}${words}${to < text.length ? '...' : ''}`,
    offset: lead.length + start - from,
    length: end - start,
  }
}

/** Writes one finding as LanguageTool's match; its place counts text and markup as the client does. */
export const matchOf = (
  finding: FieldFinding,
  rule: AnyRule | undefined,
  {plain, origin}: CheckRequest['copy'],
  sentences: readonly Span[],
): object => {
  const span: Span = {start: finding.place?.start.offset ?? 0, end: finding.place?.end.offset ?? 0}
  const {start, end} = origin.toOriginal(span)
  const sentence = sentenceAt(sentences, span.start)
  const {issueType, ...category} = categories[rule?.kind ?? 'style']
  return {
    message: finding.reason,
    shortMessage: '',
    replacements: finding.expected.map((value) => ({value})),
    offset: start,
    length: end - start,
    context: contextOf(plain, span),
    sentence: sentence ? plain.slice(sentence.start, sentence.end) : '',
    type: {typeName: issueType === 'misspelling' ? 'UnknownWord' : 'Other'},
    rule: {
      id: finding.ruleId,
      description: rule?.summary ?? finding.ruleId,
      issueType,
      category,
      isPremium: false,
    },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: 0,
  }
}
