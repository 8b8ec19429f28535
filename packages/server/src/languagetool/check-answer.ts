import {catalogue, version} from 'copydesk'
import type {FieldFinding} from '../gate/story.ts'
import type {CheckRequest} from './check-request.ts'
import {matchOf} from './match-of.ts'
import {sentencesOf} from './sentences.ts'

const rules = new Map(catalogue.map((rule) => [rule.id, rule]))

// It is not LanguageTool and does not say so; clients go by `apiVersion`.
const software = {
  name: 'Copydesk',
  version: version(),
  buildDate: '',
  apiVersion: 1,
  premium: false,
  premiumHint: '',
  status: '',
}

/** Writes findings as LanguageTool's answer to `/v2/check`. */
export const checkAnswer = (
  findings: readonly FieldFinding[],
  {copy, language: {language}, picky}: CheckRequest,
): object => {
  const {name, longCode: code} = language
  const sentences = sentencesOf(copy.plain)
  const ranges = sentences.map((span) => copy.origin.toOriginal(span))
  const shown = findings.filter(({fatal}) => picky || fatal !== null)
  return {
    software,
    warnings: {incompleteResults: false},
    language: {name, code, detectedLanguage: {name, code, confidence: 1, source: 'copydesk'}},
    matches: shown.map((finding) => matchOf(finding, rules.get(finding.ruleId), copy, sentences)),
    sentenceRanges: ranges.map(({start, end}) => [start, end]),
    extendedSentenceRanges: ranges.map(({start, end}) => ({
      from: start,
      to: end,
      detectedLanguages: [{language: 'en', rate: 1}],
    })),
  }
}
