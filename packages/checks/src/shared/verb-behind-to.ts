import {type Form, Tags} from '@copydesk/core'
import {joinAt, lowerAt, type SentenceView} from './sentence-view.ts'
import {isPastOnly} from './verb-behind.ts'

/** What somebody wants, plans or fails to do; behind none of these “to” has a noun. */
const WANTING =
  /^(?:want(?:s|ed)?|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|refus(?:e|es|ed|ing)|decid(?:e|es|ed)|tr(?:y|ies|ied|ying)|manag(?:e|es|ed)|promis(?:e|es|ed)|threaten(?:s|ed|ing)?|attempt(?:s|ed|ing)?|fail(?:s|ed|ing)?|seek(?:s|ing)?|sought|able|unable|eager|keen)$/

/** Whether a form behind “to” can be nothing but a verb's: not “committed to making”, “according to agreed rules”, “the road to ports”. */
export const isVerbBehindTo = (view: SentenceView, at: number, form: Form): boolean => {
  if (isPastOnly(form)) return true
  // He plans to opening
  if ((form.tags & Tags.gerund) !== 0)
    return WANTING.test(lowerAt(view, at - 2)) && lowerAt(view, at - 1) === 'to'
  if ((form.tags & Tags.plural) !== 0) return false
  return joinAt(view, at + 1) !== 'comma'
}
