import type {BySpelling, Form} from '@copydesk/core'

const LONGEST = 40

/** With more unknown words than these, in all and for each word, a text is not in English, or no text. */
const MANY = 300
const SHARE = 0.1

/** The words that no dictionary has, and those with capitals inside; none in a text that is not English. */
export const suspects: Pick<BySpelling<object>, 'test' | 'speaks'> = {
  test: ({shape, known, text}: Form) => {
    if (shape === 'number' || shape === 'other') return false
    if (known && shape !== 'mixed') return false
    return text.length <= LONGEST && !/[\d.@/_\\]/.test(text)
  },
  speaks: (spellings, words) => spellings <= MANY + SHARE * words,
}
