import {type Document, type Form, onceFor, type Word} from '@copydesk/core'
import {testFor} from './test-for.ts'

/** Names of several words. */
export interface NameLists {
  /** As they are written. */
  readonly names: readonly string[]
  /** Those whose words are no name's only when written small by mistake; in small letters. */
  readonly always: readonly string[]
  /** Offices, in small letters: all their words take a capital, or none. */
  readonly offices: readonly string[]
  /** Those whose last word many papers write small; where it has a capital the others have theirs. */
  readonly ends: readonly string[]
}

/** A name of several words. */
export interface NameEntry {
  /** As it is written. */
  readonly words: readonly string[]
  readonly lower: readonly string[]
  readonly kind: 'name' | 'always' | 'office' | 'end'
}

/** Names by their first word, in small letters. */
export type Entries = ReadonlyMap<string, readonly NameEntry[]>

const entryOf = (name: string, kind: NameEntry['kind']): NameEntry => ({
  words: name.split(' '),
  lower: name.toLowerCase().split(' '),
  kind,
})

/** Gives the names by their first word, the longest first. */
export const entriesOf: (options: NameLists) => Entries = onceFor(({names, always, offices, ends}) => {
  const table = new Map<string, NameEntry[]>()
  const all = [
    ...names.map((name) => entryOf(name, always.includes(name.toLowerCase()) ? 'always' : 'name')),
    ...offices.map((office) => entryOf(office, 'office')),
    ...ends.map((name) => entryOf(name, 'end')),
  ]
  for (const entry of all.sort((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = entry.lower
    const entries = table.get(first)
    if (entries) entries.push(entry)
    else table.set(first, [entry])
  }
  return table
})

/** Whether a word begins one of the names. */
export const isFirst: (entries: Entries) => (form: Form) => boolean = testFor(
  (entries: Entries) =>
    ({lower}: Form): boolean =>
      entries.has(lower),
)

const lastOf = ({form: {lower}}: Word): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower)

/** Gives the words of a name where it stands, whatever their capitals. */
export const standing = ({words}: Document, at: number, {lower}: NameEntry): readonly Word[] | undefined => {
  const found: Word[] = []
  for (const [index, wanted] of lower.entries()) {
    const word = words[at + index]
    if (!word || word.sentence !== words[at]?.sentence || (index > 0 && word.gap !== ' ')) return
    if ((index === lower.length - 1 ? lastOf(word) : word.form.lower) !== wanted) return
    found.push(word)
  }
  return found
}
