import type {Level} from '@copydesk/core'
import {countVerdicts} from './code-lens.ts'
import type {Review} from './review.ts'
import {verdictsOf} from './verdicts.ts'

/** What a status bar shows of a draft. */
export interface Status {
  readonly uri: string
  readonly style: string
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
  readonly quotations: number
  readonly verified: number
}

/** Counts a draft's findings and quotations. */
export const statusOf = (review: Review): Status => {
  const count = (level: Level): number => review.problems.filter((problem) => problem.level === level).length
  const {quotations, verified} = countVerdicts(verdictsOf(review))
  return {
    uri: review.draft.uri,
    style: review.house.style,
    errors: count('error'),
    warnings: count('warning'),
    suggestions: count('suggestion'),
    quotations,
    verified,
  }
}
