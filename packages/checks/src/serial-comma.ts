import {type Check, Tags, type Word} from '@copydesk/core'
import {wordsAmong} from './shared/words-among.ts'

/** Whether the house puts a comma before the last item of a series. */
export interface SerialCommaOptions {
  readonly comma: 'never' | 'always'
}

const JOINTS = ['and', 'or'] as const
const KINDS = [Tags.plural, Tags.noun, Tags.adjective, Tags.gerund, Tags.past]
const NOT = Tags.pronoun | Tags.conjunction | Tags.preposition | Tags.determiner | Tags.modal

const isItem = (word: Word | undefined): word is Word =>
  word !== undefined && word.form.shape === 'lower' && (word.form.tags & NOT) === 0

const areAlike = (items: readonly Word[]): boolean =>
  KINDS.some((kind) => items.every(({form}) => (form.tags & kind) !== 0))

/** Finds simple series of three words with a comma before the last that the house does not write, or without one that it does. */
export const serialComma: Check<SerialCommaOptions> = function* (document, {comma}) {
  const {words} = document
  for (const joint of wordsAmong(document, JOINTS)) {
    const [first, second, third] = [words[joint.index - 2], words[joint.index - 1], words[joint.index + 1]]
    if (!isItem(first) || !isItem(second) || !isItem(third) || first.sentence !== third.sentence) continue
    if (second.gap.trim() !== ',' || third.gap !== ' ' || !areAlike([first, second, third])) continue
    const has = joint.gap === ', '
    if (has === (comma === 'always') || (!has && joint.gap !== ' ')) continue
    const gap = has ? ' ' : ', '
    yield {
      span: {start: second.end, end: joint.start},
      message: `Write “${second.text}${gap}${joint.text} ${third.text}”, not “${second.text}${joint.gap}${joint.text} ${third.text}”`,
      fix: gap,
    }
  }
}
