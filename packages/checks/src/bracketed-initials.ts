import {type DocumentCheck, wholeDocument} from '@copydesk/core'
import {findInText} from './shared/find-in-text.ts'

/** When a name may be followed by its initials in brackets. */
export interface BracketedInitialsOptions {
  /** `never`, or `used`: only where the initials are used again. */
  readonly allow: 'never' | 'used'
}

const BRACKETED = /(?<=\p{Lu}\p{L}{2,30}) \((\p{Lu}{2,6})\)/gu

/** Finds initials in brackets behind a name that the house does not put there. */
export const bracketedInitials: DocumentCheck<BracketedInitialsOptions> = wholeDocument(function* (
  document,
  {allow},
) {
  for (const {match, start, end} of findInText(document, BRACKETED)) {
    const [wrong, name = ''] = match
    const used = document.words.filter(({form}) => form.plain.replace(/'s$/, '') === name).length > 1
    if (allow === 'used' && used) continue
    const reason =
      allow === 'used' ? `“${name}” is not used again` : 'the house puts no initials behind a name'
    yield {span: {start, end}, message: `Delete “${wrong.trim()}”: ${reason}`, fix: ''}
  }
})
