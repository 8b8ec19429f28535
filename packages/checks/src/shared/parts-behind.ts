import {type Form, Tags} from '@copydesk/core'
import type {HelperOptions, Role} from './helper-roles.ts'
import type {Part} from './irregular-verbs.ts'
import {lowerAt, type SentenceView} from './sentence-view.ts'
import {isNoBase, isPastOnly, mayBeBase} from './verb-behind.ts'
import {isVerbBehindTo} from './verb-behind-to.ts'

/** Small words that stand behind a passive, and begin no object. */
export const BEHIND_PASSIVE: RegExp =
  /^(?:by|in|on|at|for|from|after|with|to|as|during|when|and|into|over|under|between|before)$/

const behindBe = (view: SentenceView, at: number, form: Form, {intransitive}: HelperOptions): Part => {
  if (intransitive.includes(form.lower)) return 'gerund'
  const next = lowerAt(view, at + 1)
  return next === '' || BEHIND_PASSIVE.test(next) ? 'participle' : 'gerund'
}

/** Whether a form may be another than a role asks for, wherever it stands. */
export const isOtherForm = (form: Form, role: Role): boolean => {
  if (role === 'to' || role === 'modal' || role === 'do') return isNoBase(form)
  // Never before have
  if (role === 'preposition')
    return mayBeBase(form) && (form.tags & Tags.adverb) === 0 && form.lower !== 'have'
  return isPastOnly(form) || mayBeBase(form)
}

/** Gives the forms that the verb at a place may have instead, the likeliest first. */
export const partsBehind = (
  view: SentenceView,
  at: number,
  form: Form,
  role: Role,
  options: HelperOptions,
): readonly Part[] => {
  if (!isOtherForm(form, role) || (role === 'to' && !isVerbBehindTo(view, at, form))) return []
  if (role === 'to' || role === 'modal' || role === 'do') return ['base']
  if (role === 'preposition') return ['gerund']
  if (role === 'have' || isPastOnly(form)) return ['participle']
  const first = behindBe(view, at, form, options)
  return first === 'gerund' ? [first, 'participle'] : [first, 'gerund']
}
