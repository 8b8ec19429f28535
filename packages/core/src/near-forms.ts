import {aloneIn} from './alone-in.ts'
import {commonEnds} from './common-edges.ts'
import type {Document} from './document.ts'
import type {Edit, Keyed} from './edit.ts'
import type {Form} from './form.ts'

/** In a paragraph of no more words than this, all of it may bear on what is said of one. */
const SHORT = 40

/** The sentences of a paragraph, each with what parts it from the next. */
const textsOf = ({text, sentences}: Document): readonly string[] =>
  sentences.map(({start}, index) => text.slice(start, sentences[index + 1]?.start ?? text.length))

const addForms = ({sentences, words}: Document, from: number, to: number, forms: Set<Form>): void => {
  const first = sentences[Math.max(0, from - 1)]?.firstWord ?? 0
  const behind = sentences[Math.min(sentences.length, to + 1) - 1]?.lastWord ?? words.length
  for (const {form} of words.slice(first, behind)) forms.add(form)
}

/**
 * The words that stand, or stood, in a sentence that an edit changed or in one beside it; all of the paragraph where that is
 * short or has hidden stretches. For an edit that changed the words of one paragraph only.
 */
export const nearForms = (before: Keyed, now: Keyed, {start, end, forms}: Edit): ReadonlySet<Form> => {
  const [old, own] = [before, now].map(({document}) => {
    const paragraph = document.paragraphs[start]
    return paragraph && aloneIn(document, paragraph).document
  })
  if (!old || !own || end !== start + 1) return forms
  if (Math.min(old.words.length, own.words.length) <= SHORT) return forms
  if (old.protectedSpans.length + own.protectedSpans.length > 0) return forms
  const [was, is] = [textsOf(old), textsOf(own)]
  const same = commonEnds(was, is)
  const near = new Set<Form>()
  addForms(old, same.start, was.length - same.end, near)
  addForms(own, same.start, is.length - same.end, near)
  return near
}
