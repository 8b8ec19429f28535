import {onceFor} from '@copydesk/core'

/** Gives the words of an option as a set; made once, not for every draft. */
export const setOf: (words: readonly string[]) => ReadonlySet<string> = onceFor((words) => new Set(words))
