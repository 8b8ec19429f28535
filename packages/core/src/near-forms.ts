import {aloneIn} from './alone-in.ts'
import {commonEnds} from './common-edges.ts'
import type {Document} from './document.ts'
import type {Edit, Keyed} from './edit.ts'
import type {Form} from './form.ts'

/** In a paragraph of no more words than this, which may be a title, all of it may bear on what is said of one. */
const SHORT = 25
/** So many words behind a sentence, or before it, may bear on what is said of one in it. */
const REACH = 3

/** The sentences of a paragraph, each with what parts it from the next. */
const textsOf = ({text, sentences}: Document): readonly string[] =>
  sentences.map(({start}, index) => text.slice(start, sentences[index + 1]?.start ?? text.length))

const addForms = ({sentences, words}: Document, from: number, to: number, forms: Set<Form>): void => {
  const first = sentences[from]?.firstWord ?? words.length
  const behind = from < to ? (sentences[to - 1]?.lastWord ?? words.length) : first
  for (const {form} of words.slice(Math.max(0, first - REACH), behind + REACH)) forms.add(form)
}

/**
 * The words that stand, or stood, in a sentence that an edit changed or right beside it; all of the paragraph where that is
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
