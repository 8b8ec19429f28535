import type {Dialect} from '@copydesk/core'

/** The dialects that may be asked for. */
export const dialects: readonly Dialect[] = ['en-US', 'en-GB', 'en-GB-oxendict', 'en-AU', 'en-CA', 'en-ZA']
