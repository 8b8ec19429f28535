import {Document, isCollection} from 'yaml'

/** What an editor says of a new rule. */
export interface RuleAnswers {
  readonly summary: string
  readonly why: string
  readonly write: string
  readonly not: string
  readonly level: string
}

/** Writes a rule file for a term, with an example that it finds and one that it leaves. */
export const ruleDraft = (
  {summary, why, write, not, level}: RuleAnswers,
  bad?: string,
  fine?: string,
): string => {
  const wrong = not
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const [first = ''] = wrong
  const sentence = bad ?? `The desk writes ${first} here.`
  const rule = {
    summary,
    why,
    kind: 'style',
    level,
    check: 'terms',
    fix: 'offered',
    quoted: 'skip',
    options: {
      terms: {
        about: 'What to write, what not, and the longer phrases in which the old form is right (unless).',
        default: [{write: write === '' ? [] : write, not: wrong}],
      },
    },
    examples: [
      write === '' ? {bad: sentence} : {bad: sentence, good: sentence.replace(first, () => write)},
      {
        fine:
          fine ?? (write === '' ? 'The desk writes something else here.' : `The desk writes ${write} here.`),
      },
    ],
  }
  const document = new Document(rule)
  const words = document.getIn(['options', 'terms', 'default', 0, 'not'], true)
  if (isCollection(words)) words.flow = true
  return document.toString({lineWidth: 110, flowCollectionPadding: false})
}
