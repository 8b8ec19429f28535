import type {Form} from './form.ts'

/** What edited English has side by side. */
export interface WordPairs {
  /**
   * How much likelier than elsewhere a word stands right behind another, as a power of ten: above 0 for “grand jury”,
   * below for “the or”. Undefined is the edge of a sentence.
   */
  readonly ratio: (first: Form | undefined, second: Form | undefined) => number
}
