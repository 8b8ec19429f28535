import type {AnyRule, RuleKind} from '@copydesk/core'
import type {JobResult} from '../job.ts'
import type {CheckRequest} from './check-request.ts'

type Finding = JobResult['messages'][number]

const CATEGORIES: Readonly<Record<RuleKind, readonly [id: string, name: string, issueType: string]>> = {
  typo: ['TYPOS', 'Possible Typo', 'misspelling'],
  quotation: ['PUNCTUATION', 'Punctuation', 'typographical'],
  page: ['MISC', 'Miscellaneous', 'uncategorized'],
  consistency: ['CONSISTENCY', 'Consistency', 'inconsistency'],
  style: ['STYLE', 'Style', 'style'],
  grammar: ['GRAMMAR', 'Grammar', 'grammar'],
  source: ['SEMANTICS', 'Semantics', 'mistranslation'],
}
const AROUND = 40

const contextOf = (text: string, start: number, end: number): object => {
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

const sentenceAt = (text: string, start: number, end: number): string => {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('. ', start - 1)) + 1
  const stops = ['. ', '\n'].map((stop) => text.indexOf(stop, end)).filter((at) => at >= 0)
  return text.slice(from, stops.length > 0 ? Math.min(...stops) + 1 : text.length).trim()
}

const placeOf = (finding: Finding): readonly [number, number] => {
  const place = finding.place as {
    readonly start: {readonly offset: number}
    readonly end: {readonly offset: number}
  }
  return [place.start.offset, place.end.offset]
}

const matchOf = (finding: Finding, rule: AnyRule | undefined, {copy}: CheckRequest): object => {
  const [start, end] = placeOf(finding)
  const original = copy.origin.toOriginal({start, end})
  const [id, name, issueType] = CATEGORIES[rule?.kind ?? 'style']
  return {
    message: finding.reason,
    shortMessage: rule?.summary ?? '',
    replacements: finding.expected.map((value) => ({value})),
    offset: original.start,
    length: original.end - original.start,
    context: contextOf(copy.plain, start, end),
    sentence: sentenceAt(copy.plain, start, end),
    type: {typeName: issueType === 'misspelling' ? 'UnknownWord' : 'Other'},
    rule: {
      id: finding.ruleId,
      description: rule?.summary ?? finding.ruleId,
      issueType,
      category: {id, name},
      isPremium: false,
    },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: 0,
  }
}

/** Writes findings as LanguageTool's answer to `/v2/check`. */
export const checkAnswer = (
  findings: readonly Finding[],
  request: CheckRequest,
  rules: ReadonlyMap<string, AnyRule>,
): object => {
  const {name, longCode} = request.language.language
  const shown = findings.filter(({fatal}) => request.picky || fatal !== null)
  return {
    software: {
      name: 'LanguageTool',
      version: '6.4',
      buildDate: '2024-03-28 14:05:28 +0100',
      apiVersion: 1,
      premium: false,
      premiumHint: '',
      status: 'Copydesk speaks this API',
    },
    warnings: {incompleteResults: false},
    language: {
      name,
      code: longCode,
      detectedLanguage: {name, code: longCode, confidence: 1, source: 'fasttext'},
    },
    matches: shown.map((finding) => matchOf(finding, rules.get(finding.ruleId), request)),
    sentenceRanges: [[0, copyEnd(request)]],
  }
}

const copyEnd = ({copy}: CheckRequest): number =>
  copy.origin.toOriginal({start: Math.max(0, copy.plain.length - 1), end: copy.plain.length}).end
