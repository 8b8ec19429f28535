import {Kind, type Word} from '@copydesk/core'
import type {Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt} from './sentence-view.ts'
import type {Subject} from './subject-of.ts'
import {isSumOf} from './verb-form.ts'
import {isMood, type MoodOptions} from './verb-mood.ts'
import type {VerbForm} from './verb-pairs.ts'

/** Verbs and subjects that have a form of their own. */
export interface NumberOptions extends MoodOptions {
  /** Forms that do not go with “I”, and those that do. */
  readonly mine: Readonly<Record<string, string>>
}

/** “God bless”, “heaven forbid” */
const OLD = /^(?:god|heaven)$/

/** “Futures trading is”, “goods handling is”: a plural that only says of what. */
const isTradeIn = ({view}: Scene, head: number, verb: number): boolean =>
  head === verb - 2 && kindAt(view, verb - 1) === Kind.gerund && joinAt(view, verb) === 'space'

/** What the verb should be, where it is another. */
export const rightNumber = (
  scene: Scene,
  verb: Word,
  {count, other}: VerbForm,
  subject: Subject,
  options: NumberOptions,
): string | undefined => {
  const head = subject.isJoined ? '' : lowerAt(scene.view, subject.head)
  if (count === 'many' && isMood(scene.view, verb, options)) return
  if (head === 'i' && Object.hasOwn(options.mine, verb.form.lower)) return options.mine[verb.form.lower]
  if (subject.count === count || (head === 'i' && /^(?:am|was)/.test(verb.form.lower))) return
  if (OLD.test(head)) return
  if (count === 'one' && isTradeIn(scene, subject.head, verb.index)) return
  // They left early, which is a pity.
  if (subject.relative === 'loose' && count === 'one') return
  return count === 'one' && isSumOf(scene.view, subject.head, verb.index) ? undefined : other
}
