import type {Change} from './changes-of.ts'
import {type ChangeKind, type PermittedKind, permittedKinds} from './difference.ts'
import {fillers, modals, negations, quantifiers, sounds} from './english.ts'
import {isInflection} from './same-word.ts'
import type {Unit} from './unit.ts'

const has = (units: readonly Unit[], list: ReadonlySet<string>): boolean =>
  units.some(({text}) => list.has(text))
const isNegation = ({text}: Unit): boolean => negations.has(text)
const isNumber = ({text}: Unit): boolean => /^\d/.test(text)
const isName = ({raw, pause}: Unit): boolean => pause !== 'stop' && /^\p{Lu}\p{Ll}/u.test(raw)

// “uh”, “you know”; the words between may be fillers of two words.
const areFillers = (units: readonly Unit[]): boolean => {
  for (let at = 0; at < units.length; ) {
    const pair = `${units[at]?.text} ${units[at + 1]?.text}`
    if (fillers.has(pair)) at += 2
    else if (fillers.has(units[at]?.text ?? '')) at++
    else return false
  }
  return true
}

const ABANDONED = 5

// “We have — we need a plan”: a word of what was given up comes again behind the dash, or stands before it.
const isTakenUp = (source: readonly Unit[], all: readonly Unit[], at: number): boolean => {
  const beside = [
    ...all.slice(Math.max(0, at - 2), at),
    ...all.slice(at + source.length, at + source.length + 3),
  ]
  return source.some(({text}) => beside.some((other) => other.text === text))
}

const isAlike = (units: readonly Unit[], others: readonly Unit[]): boolean =>
  units.length === others.length && units.every(({text}, at) => text === others[at]?.text)

// “We — we will”: the words left out come again, or a dash breaks them off.
const isFalseStart = ({source, sourceAt}: Change, all: readonly Unit[]): boolean => {
  const next = all[sourceAt + source.length]
  const broken = next?.pause === 'dash' || source.some(({pause}, at) => at > 0 && pause === 'dash')
  if (broken && source.length <= ABANDONED && !source.some(isNegation) && !source.some(isNumber))
    return isTakenUp(source, all, sourceAt)
  // “about, uh, about”
  const said = source.filter(({text}) => !sounds.has(text))
  const end = sourceAt + source.length
  return (
    isAlike(said, all.slice(end, end + said.length)) ||
    isAlike(said, all.slice(Math.max(0, sourceAt - said.length), sourceAt))
  )
}

const left = (change: Change, all: readonly Unit[]): ChangeKind | PermittedKind => {
  if (areFillers(change.source)) return 'filler'
  if (change.source.every(({bracket}) => bracket)) return 'bracket'
  if (isFalseStart(change, all)) return 'false-start'
  return change.source.some(isNegation) ? 'negation' : 'cut'
}

const put = (draft: readonly Unit[]): ChangeKind =>
  draft.some(isNegation) ? 'negation' : draft.every(isNumber) ? 'number' : 'added'

const swapped = (draft: readonly Unit[], source: readonly Unit[]): ChangeKind => {
  if (draft.filter(isNegation).length !== source.filter(isNegation).length) return 'negation'
  if (draft.some(isNumber) && source.some(isNumber)) return 'number'
  if (has(draft, modals) && has(source, modals)) return 'modal'
  if (has(draft, quantifiers) || has(source, quantifiers)) return 'quantifier'
  if (draft.some(isName) && source.some(isName)) return 'name'
  const [a, b] = [draft[0], source[0]]
  return draft.length === 1 && source.length === 1 && a && b && isInflection(a.text, b.text)
    ? 'inflection'
    : 'word'
}

/** Names what a change is: permitted to an editor or not; `all` are the source's units around. */
export const nameChange = (change: Change, all: readonly Unit[]): PermittedKind | ChangeKind => {
  const own = change.draft.filter(({bracket}) => !bracket)
  if (change.draft.length > 0 && own.length === 0) return change.source.length > 8 ? 'cut' : 'bracket'
  if (own.length === 0) return left(change, all)
  if (change.source.length === 0 && own.every(({text}) => sounds.has(text))) return 'filler'
  return change.source.length === 0 ? put(own) : swapped(own, change.source)
}

const PERMITTED: ReadonlySet<string> = new Set(permittedKinds)

/** Tells whether an editor may make such a change. */
export const isPermitted = (kind: PermittedKind | ChangeKind): kind is PermittedKind => PERMITTED.has(kind)
