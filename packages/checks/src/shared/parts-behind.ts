import type {Form} from '@copydesk/core'
import type {HelperOptions, Role} from './helper-roles.ts'
import type {Part} from './irregular-verbs.ts'
import {lowerAt, type SentenceView} from './sentence-view.ts'
import {isNoBase, isPastOnly, isVerbBehindTo, mayBeBase} from './verb-behind.ts'

const BEHIND_PASSIVE =
  /^(?:by|in|on|at|for|from|after|with|to|as|during|when|and|into|over|under|between|before)$/

const behindBe = (view: SentenceView, at: number, form: Form, {intransitive}: HelperOptions): Part => {
  if (intransitive.includes(form.lower)) return 'gerund'
  const next = lowerAt(view, at + 1)
  return next === '' || BEHIND_PASSIVE.test(next) ? 'participle' : 'gerund'
}

/** Gives the forms that the verb at a place may have instead, the likeliest first. */
export const partsBehind = (
  view: SentenceView,
  at: number,
  form: Form,
  role: Role,
  options: HelperOptions,
): readonly Part[] => {
  if (role === 'to') return isNoBase(form) && isVerbBehindTo(view, at, form) ? ['base'] : []
  if (role === 'modal' || role === 'do') return isNoBase(form) ? ['base'] : []
  // Never before have
  if (role === 'preposition') return mayBeBase(form) && form.lower !== 'have' ? ['gerund'] : []
  if (isPastOnly(form)) return ['participle']
  if (!mayBeBase(form)) return []
  if (role === 'have') return ['participle']
  const first = behindBe(view, at, form, options)
  return first === 'gerund' ? [first, 'participle'] : [first, 'gerund']
}
