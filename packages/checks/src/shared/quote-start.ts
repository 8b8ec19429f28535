import type {Document, Finding, MarkPair} from '@copydesk/core'
import {wordFrom} from './word-from.ts'

const LEAST_WORDS = 4
const REACH = 20
const LEAD = /(\p{Ll}+)([,:]?) $/u
/** So often a draft has its comma or colon, before one that lacks it is the odd one. */
const HABIT = 2

/** What leads to a quoted sentence: the verb, and the comma or colon behind it. */
interface Lead {
  readonly pair: MarkPair
  readonly verb: string
  readonly mark: string
}

const leadOf = ({text, words}: Document, pair: MarkPair, verbs: ReadonlySet<string>): Lead | undefined => {
  const {open, close, inner, end} = pair
  if (!close || !/^\p{Lu}/u.test(text[inner.start] ?? '')) return
  const [, verb = '', mark = ''] = LEAD.exec(text.slice(Math.max(0, open.at - REACH), open.at)) ?? []
  if (!verbs.has(verb)) return
  const isSentence = /[.!?,…]/.test(text[inner.end - 1] ?? '') || /[.,]/.test(text[end] ?? '')
  const isLong = wordFrom(words, inner.end) - wordFrom(words, inner.start) >= LEAST_WORDS
  return isSentence && isLong ? {pair, verb, mark} : undefined
}

const findingOf = ({pair: {open}, verb}: Lead): Finding => ({
  span: {start: open.at - 1, end: open.at},
  message: `A comma is missing between “${verb}” and the quotation`,
  fix: ', ',
  offered: true,
  level: 'warning',
})

/** Finds the one quoted sentence that neither comma nor colon parts from the verb in front of it, as others of the draft are parted: said “We will never leave.” */
export const lacksOpeningComma = (document: Document, verbs: ReadonlySet<string>): readonly Finding[] => {
  const leads = document.marks.pairs.flatMap((pair) => leadOf(document, pair, verbs) ?? [])
  const bare = leads.filter(({mark}) => mark === '')
  return bare.length === 1 && leads.length > HABIT ? bare.map(findingOf) : []
}
