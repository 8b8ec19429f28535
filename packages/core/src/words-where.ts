import type {Document, Paragraph, Word} from './document.ts'
import type {Form} from './form.ts'

type Test = (form: Form) => boolean

const kept = new WeakMap<Test, WeakMap<object, readonly number[]>>()

const placesOf = (
  words: readonly Word[],
  {firstWord, lastWord}: Paragraph,
  test: Test,
): readonly number[] => {
  const places: number[] = []
  for (let at = firstWord; at < lastWord; at++) {
    const word = words[at]
    if (word && test(word.form)) places.push(at - firstWord)
  }
  return places
}

/**
 * Gives the words whose form passes a test, in the order of the text. Which words of a paragraph pass is kept for as
 * long as the paragraph stays as it is, so the test must be one function, made once, that looks at nothing else; it
 * costs a draft that is read again after an edit no more than a look at each paragraph.
 */
export const wordsWhere = ({paragraphs, words}: Document, test: Test): readonly Word[] => {
  const known = kept.get(test) ?? new WeakMap<object, readonly number[]>()
  kept.set(test, known)
  const found: Word[] = []
  for (const paragraph of paragraphs) {
    const {key, firstWord} = paragraph
    let places = key && known.get(key)
    if (!places) {
      places = placesOf(words, paragraph, test)
      if (key) known.set(key, places)
    }
    for (const place of places) {
      const word = words[firstWord + place]
      if (word) found.push(word)
    }
  }
  return found
}
