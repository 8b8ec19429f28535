import type {Check} from '@copydesk/core'

/** The verbs that bring in speech. */
export interface SpeechColonOptions {
  readonly verbs: readonly string[]
}

const BEFORE = /(\p{L}+), $/u

/** Finds a comma before a full quotation where the house sets a colon. */
export const speechColon: Check<SpeechColonOptions> = function* ({marks, text}, {verbs}) {
  for (const {open, inner, depth} of marks.pairs) {
    if (depth > 0 || !open.double) continue
    const verb = BEFORE.exec(text.slice(Math.max(0, open.at - 20), open.at))?.[1]
    if (!verb || !verbs.includes(verb.toLowerCase())) continue
    if (
      !/^\p{Lu}/u.test(text.slice(inner.start, inner.start + 2)) ||
      !/[.!?]$/.test(text.slice(inner.start, inner.end))
    )
      continue
    yield {
      span: {start: open.at - 2, end: open.at},
      message: `Write “${verb}: ${open.text}”, not “${verb}, ${open.text}”`,
      fix: ': ',
    }
  }
}
