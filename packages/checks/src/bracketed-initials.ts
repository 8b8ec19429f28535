import {type Document, type DocumentCheck, wholeDocument} from '@copydesk/core'
import {findInText} from './shared/find-in-text.ts'

/** When a name may be followed by its initials in brackets. */
export interface BracketedInitialsOptions {
  /** `never`, or `used`: only where the initials are used again. */
  readonly allow: 'never' | 'used'
}

const REASONS: Readonly<Record<BracketedInitialsOptions['allow'], (name: string) => string>> = {
  used: (name) => `“${name}” is not used again`,
  never: () => 'the house puts no initials behind a name',
}

const BRACKETED = /(?<=\p{Lu}\p{L}{2,30}) \((\p{Lu}{2,6})\)/gu

/** How often each word stands, possessive or not. */
const countsOf = ({words}: Document): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const {form} of words) {
    const name = form.plain.replace(/'s$/, '')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Finds initials in brackets behind a name that the house does not put there, or puts there once. */
export const bracketedInitials: DocumentCheck<BracketedInitialsOptions> = wholeDocument(function* (
  document,
  {allow},
) {
  const seen = new Set<string>()
  let counts: ReadonlyMap<string, number> | undefined
  for (const {match, start, end} of findInText(document, BRACKETED)) {
    const [wrong, name = ''] = match
    const again = seen.has(name)
    seen.add(name)
    counts ??= countsOf(document)
    const used = (counts.get(name) ?? 0) > 1
    if (allow === 'used' && used && !again) continue
    const reason = again ? `“${name}” is explained above` : REASONS[allow](name)
    yield {span: {start, end}, message: `Delete “${wrong.trim()}”: ${reason}`, fix: ''}
  }
})
