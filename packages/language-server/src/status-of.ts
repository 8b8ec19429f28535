import type {Level} from '@copydesk/core'
import {countVerdicts} from './code-lens.ts'
import type {Review} from './review.ts'
import {verdictsOf} from './verdicts.ts'
import type {Status} from './wire.ts'

/** Counts a draft's findings and quotations. */
export const statusOf = (review: Review): Status => {
  const count = (level: Level): number => review.problems.filter((problem) => problem.level === level).length
  const {quotations, verified} = countVerdicts(verdictsOf(review))
  return {
    uri: review.draft.uri,
    style: review.house.style,
    errors: count('error'),
    warnings: count('warning') + review.idle.length,
    suggestions: count('suggestion'),
    quotations,
    verified,
  }
}
