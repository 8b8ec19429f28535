import {type Document, type Form, type Paragraph, perForm, placesWhere, Tags, type Word} from '@copydesk/core'

const VERBAL = Tags.verb | Tags.past | Tags.modal | Tags.adverb
const KNOWN = 4

const isSmall: (form: Form) => boolean = perForm(({plain}) => /^i(?:'(?:m|ve|ll|d))?$/.test(plain))

const isBeside = (word: Word | undefined, gap: string | undefined): boolean =>
  word !== undefined && gap === ' ' && word.form.zipf >= KNOWN

/** “Then i said”: a verb of English follows, and a word of English stands before it, or a sentence begins. */
const isPronoun = ({words, sentences}: Document, at: number): boolean => {
  const word = words[at]
  if (!word || !isSmall(word.form)) return false
  const [before, after] = [words[at - 1], words[at + 1]]
  if (after?.sentence !== word.sentence || !/^,? $/.test(after.gap) || !after.form.known) return false
  if (word.text.length === 1 && ((after.form.tags & VERBAL) === 0 || after.form.shape !== 'lower'))
    return false
  return (
    sentences[word.sentence]?.firstWord === at ||
    /[,"“:;—–'‘] ?$/.test(word.gap) ||
    isBeside(before, word.gap)
  )
}

const places = placesWhere(isPronoun, {form: isSmall})

/** The places of “i” where “I” is meant. */
export const smallPronouns = (document: Document): readonly Word[] =>
  places(document).flatMap((at) => document.words[at] ?? [])

/** Writes down what the search for them goes by in a paragraph. */
export const regardedPronouns = (document: Document, {firstWord, lastWord}: Paragraph): string => {
  let written = ''
  for (let at = firstWord; at < lastWord; at++) if (isPronoun(document, at)) written += `${at - firstWord};`
  return written
}
