import {
  type Document,
  type DocumentCheck,
  type Finding,
  type Form,
  type Paragraph,
  wholeDocument,
  wordsAround,
} from '@copydesk/core'
import {type DraftName, isNameForm, isWord, namesOf} from './shared/draft-names.ts'
import {famousName} from './shared/famous-name.ts'
import {startsUpper, withoutAccents} from './shared/letter-case.ts'
import type {NameEndings} from './shared/name-endings.ts'
import {isNameSlipOf} from './shared/name-slip-of.ts'
import {NearSpellings} from './shared/near-spellings.ts'
import {setOf} from './shared/set-of.ts'

type Options = NameEndings & {readonly calendar: readonly string[]}

/** What a name may be a slip of. */
interface Candidates {
  readonly near: NearSpellings
  /** The names with accents, by their letters. */
  readonly twins: ReadonlyMap<string, readonly string[]>
}

const candidatesAmong = (names: readonly string[]): Candidates => {
  const twins = new Map<string, readonly string[]>()
  for (const name of names) {
    const letters = withoutAccents(name)
    if (letters !== name) twins.set(letters, [...(twins.get(letters) ?? []), name])
  }
  return {near: new NearSpellings(names), twins}
}

const inDraft = (
  name: DraftName,
  {near, twins}: Candidates,
  names: ReadonlyMap<string, DraftName>,
  document: Document,
  endings: NameEndings,
): string | undefined => {
  let best: DraftName | undefined
  const alike = near.near(name.text)
  const twin = twins.size === 0 ? undefined : twins.get(withoutAccents(name.text))
  for (const text of twin ? [...alike, ...twin] : alike) {
    const other = names.get(text)
    if (!other || !isNameSlipOf(name, other, document, endings)) continue
    if (!best || other.places.length > best.places.length) best = other
  }
  return best?.text
}

const findingOf = (name: DraftName, right: string, message: string): readonly Finding[] =>
  name.places.map(({start}) => ({span: {start, end: start + name.text.length}, message, fix: right}))

const find = function* (document: Document, options: Options): Generator<Finding> {
  const names = namesOf(document)
  const candidates = candidatesAmong([...names.keys()])
  const calendar = setOf(options.calendar)
  for (const name of names.values()) {
    // “Council” is a slip of no other name.
    if (isWord(name.text, document.lexicon)) continue
    const other = inDraft(name, candidates, names, document, options)
    if (other !== undefined) yield* findingOf(name, other, `“${name.text}” is elsewhere “${other}”`)
    else if (!name.text.includes('-')) {
      const place = famousName(name, document, calendar)
      if (place !== undefined) yield* findingOf(name, place, `Write “${place}”, not “${name.text}”`)
    }
  }
}

const beginsUpper = ({text}: Form): boolean => startsUpper(text)

const regards = (document: Document, paragraph: Paragraph): string =>
  wordsAround(document, paragraph, {test: isNameForm, reach: 1, beside: beginsUpper})

/** Finds a name that is one slip away from the draft’s own better attested one, or from a well-known place. */
export const nameSlip: DocumentCheck<Options> = wholeDocument(find, regards)
