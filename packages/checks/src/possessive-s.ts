import {type Check, type Document, type Form, Names, Tags, type Word, wordsWhere} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'

/** How the house writes the possessive of words in s. */
export interface PossessiveSOptions {
  /** Singular names: `bare` is Dickens’, `s` Dickens’s. */
  readonly names: 'bare' | 's' | 'any'
  /** Singular nouns: `s` is the witness’s. */
  readonly nouns: 's' | 'any'
}

const fixOf = (
  {lexicon, text: copy}: Document,
  word: Word,
  {names, nouns}: PossessiveSOptions,
): string | undefined => {
  const {text, form} = word
  if (form.shape === 'capitalised' && names === 'bare' && /s['’]s$/.test(text)) return text.slice(0, -1)
  const bare = /s['’]$/.test(text)
    ? text
    : /s$/.test(text) && /^['’]\s/.test(copy.slice(word.end, word.end + 2))
      ? `${text}${copy.charAt(word.end)}`
      : ''
  if (bare === '') return
  const stem = bare.slice(0, -1)
  if (form.shape === 'capitalised')
    return names === 's' && (lexicon.names(stem) & Names.forename) !== 0 ? `${bare}s` : undefined
  const tags = lexicon.tags(stem)
  const single = (tags & Tags.noun) !== 0 && (tags & (Tags.plural | Tags.verbS)) === 0 && stem.endsWith('ss')
  return nouns === 's' && form.shape === 'lower' && single ? `${bare}s` : undefined
}

const endsInS = ({plain}: Form): boolean => /s'?$/.test(plain)

/** Finds possessives of singular words in s that the house writes in another way. */
export const possessiveS: Check<PossessiveSOptions> = function* (document, options) {
  for (const word of wordsWhere(document, endsInS)) {
    const {text} = word
    const fix = fixOf(document, word, options)
    if (fix === undefined) continue
    const end = fix.length > text.length + 1 ? word.end + 1 : word.end
    yield {span: {start: word.start, end}, message: writeNot(fix, document.text.slice(word.start, end)), fix}
  }
}
