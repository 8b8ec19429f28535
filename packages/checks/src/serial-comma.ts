import {type Document, type DocumentCheck, type Finding, Tags, type Word, wholeDocument} from '@copydesk/core'
import {outsideQuotes} from './shared/outside-quotes.ts'
import {wordsAmong} from './shared/words-among.ts'

/** Whether the house puts a comma before the last item of a series. */
export interface SerialCommaOptions {
  /** `any` is what most of the copy has. */
  readonly comma: 'any' | 'never' | 'always'
}

/** A simple series of three, from the word before its joint. */
interface Series {
  readonly second: Word
  readonly joint: Word
  readonly third: Word
  readonly comma: boolean
}

const JOINTS = ['and', 'or'] as const
const KINDS = [Tags.plural, Tags.noun, Tags.adjective, Tags.gerund, Tags.past]
const NOT = Tags.pronoun | Tags.conjunction | Tags.preposition | Tags.determiner | Tags.modal
const MARGIN = 2

const isItem = (word: Word | undefined): word is Word =>
  word !== undefined && word.form.shape === 'lower' && (word.form.tags & NOT) === 0

const areAlike = (items: readonly Word[]): boolean =>
  KINDS.some((kind) => items.every(({form}) => (form.tags & kind) !== 0))

const seriesAt = ({words}: Document, joint: Word): Series | undefined => {
  const [first, second, third] = [words[joint.index - 2], words[joint.index - 1], words[joint.index + 1]]
  if (!isItem(first) || !isItem(second) || !isItem(third) || first.sentence !== third.sentence) return
  if (second.gap.trim() !== ',' || third.gap !== ' ' || !areAlike([first, second, third])) return
  return joint.gap === ', ' || joint.gap === ' '
    ? {second, joint, third, comma: joint.gap === ', '}
    : undefined
}

/** What most series of the copy have, by a margin; else what the first has. */
const majorityOf = (all: readonly Series[]): boolean => {
  const having = all.filter(({comma}) => comma).length
  const lacking = all.length - having
  if (having >= MARGIN * lacking) return true
  return lacking >= MARGIN * having ? false : (all[0]?.comma ?? false)
}

const finding = ({second, joint, third, comma}: Series, most: boolean): Finding => {
  const gap = comma ? ' ' : ', '
  const as = most ? ', as in the rest of the copy' : ''
  return {
    span: {start: second.end, end: joint.start},
    message: `Write “${second.text}${gap}${joint.text} ${third.text}”, not “${second.text}${joint.gap}${joint.text} ${third.text}”${as}`,
    fix: gap,
  }
}

/** Finds simple series of three words with a comma before the last that the house, or the rest of the copy, does not write; or without one that it does. */
export const serialComma: DocumentCheck<SerialCommaOptions> = wholeDocument(function* (document, {comma}) {
  const joints = wordsAmong(document, JOINTS)
  const own = comma === 'any' ? outsideQuotes(document, joints) : joints
  const all = own.flatMap((joint) => seriesAt(document, joint) ?? [])
  const wanted = comma === 'any' ? majorityOf(all) : comma === 'always'
  for (const series of all) if (series.comma !== wanted) yield finding(series, comma === 'any')
})
