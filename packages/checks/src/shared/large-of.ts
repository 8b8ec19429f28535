import {type Document, type Finding, type Form, type Word, wordsWhere} from '@copydesk/core'
import {writeNot} from './find-in-text.ts'
import {startsUpper} from './letter-case.ts'

const isLargeOf = ({text}: Form): boolean => text === 'Of'

/** Whether words stand in running text, not in a title of capitals: a small word is beside them. */
export const isInText = ({words}: Document, found: readonly Word[]): boolean => {
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return false
  return [words[first.index - 1], words[last.index + 1]].some(
    (beside) => beside?.sentence === first.sentence && beside.form.shape === 'lower',
  )
}

/** Finds “Of” between what somebody or something is and its name: “the University Of Leeds”. */
export const largeOfs = function* (document: Document, heads: ReadonlySet<string>): Generator<Finding> {
  const {words} = document
  for (const of of wordsWhere(document, isLargeOf)) {
    const [head, name] = [words[of.index - 1], words[of.index + 1]]
    if (!head || !name || head.form.shape !== 'capitalised' || !heads.has(head.form.lower)) continue
    if (of.gap !== ' ' || name.gap !== ' ' || !startsUpper(name.text) || name.sentence !== head.sentence)
      continue
    if (!isInText(document, [head, of, name])) continue
    const span = {start: head.start, end: name.end}
    const wrong = document.text.slice(span.start, span.end)
    const fix = `${head.text} of ${name.text}`
    yield {span, message: writeNot(fix, wrong), fix}
  }
}
