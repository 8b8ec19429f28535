/** How grave a finding may be, the gravest last. */
export const levels = ['suggestion', 'warning', 'error'] as const

/** One of {@link levels}. */
export type Level = (typeof levels)[number]

/** What a rule may be set to. */
export type RuleLevel = Level | 'off'

/** Every {@link RuleLevel}. */
export const ruleLevels: readonly RuleLevel[] = ['off', ...levels]

/** Whether one level is graver than another. */
export const isGraver = (a: Level, b: Level): boolean => levels.indexOf(a) > levels.indexOf(b)
