import type {Source, Span} from '@copydesk/core'
import {type GramTable, pairTable, wordTable} from './gram-table.ts'
import type {Passage, Voices} from './passage.ts'
import {roleOf} from './role-of.ts'
import {scanWords} from './scan-words.ts'
import {lastAtOrBefore} from './search-sorted.ts'
import {surname} from './surname.ts'
import {voicesOf} from './voices-of.ts'
import {GrowingWords, type WordList} from './word-list.ts'

/** All sources as one run of words, with what is needed to find a passage in it. */
export interface SourceIndex {
  readonly sources: readonly Source[]
  readonly words: WordList
  readonly pairs: GramTable
  /** Made on first use: only quotations that no pair finds need it. */
  readonly singles: GramTable
  /** The place in `sources` of the source that holds a word. */
  readonly sourceAt: (word: number) => number
  /** The words of a source: from, to. */
  readonly wordsOf: (source: number) => readonly [number, number]
  /** Whether a source is itself a report, whose prose is nobody's words. */
  readonly isReport: (source: number) => boolean
  /** Whether a source is all one passage: a speech, a statement. */
  readonly isOneVoice: (source: number) => boolean
  readonly passageAt: (word: number) => Passage
  /** The passage of a source that holds an offset of its text. */
  readonly passageIn: (source: number, offset: number) => Passage
  /** The last names, folded, of those whom the sources label as speakers. */
  readonly speakers: ReadonlySet<string>
  /** The offices by which sources label speakers without a name. */
  readonly roles: ReadonlySet<string>
}

const scanSpoken = (text: string, unspoken: readonly Span[], into: GrowingWords): void => {
  let at = 0
  for (const {start, end} of unspoken) {
    scanWords(text, at, start, into)
    at = end
  }
  scanWords(text, at, text.length, into)
}

const NOBODY: Passage = {start: 0, end: 0, kind: 'spoken'}

const isToldIn = ({passages}: Voices): boolean => passages.some(({kind}) => kind === 'prose')

// What is found first is looked at first: the speech itself stands before the reports of it, however many there are.
const inOrder = (given: readonly Source[]): readonly (readonly [Source, Voices])[] => {
  const all = given.map((source) => [source, voicesOf(source.text)] as const)
  return [...all.filter(([, voices]) => !isToldIn(voices)), ...all.filter(([, voices]) => isToldIn(voices))]
}

const labelled = (
  voices: readonly Voices[],
  nameOf: (speaker: string | undefined) => string,
): ReadonlySet<string> => {
  const names = new Set(voices.flatMap(({passages}) => passages.map(({speaker}) => nameOf(speaker))))
  names.delete('')
  return names
}

const build = (given: readonly Source[]): SourceIndex => {
  const words = new GrowingWords(given.reduce((sum, {text}) => sum + (text.length >> 2), 0))
  const ordered = inOrder(given)
  const [sources, voices] = [ordered.map(([source]) => source), ordered.map(([, voice]) => voice)]
  const firsts: number[] = []
  for (const [{text}, {unspoken}] of ordered) {
    firsts.push(words.length)
    scanSpoken(text, unspoken, words)
  }
  const sourceAt = (word: number): number => lastAtOrBefore(firsts, word)
  let singles: GramTable | undefined
  const reports = voices.map(isToldIn)
  const starts = voices.map(({passages}) => passages.map(({start}) => start))
  const passageIn = (source: number, offset: number): Passage =>
    voices[source]?.passages[lastAtOrBefore(starts[source] ?? [], offset)] ?? NOBODY
  return {
    sources,
    words,
    pairs: pairTable(words),
    get singles() {
      singles ??= wordTable(words)
      return singles
    },
    sourceAt,
    wordsOf: (source) => [firsts[source] ?? 0, firsts[source + 1] ?? words.length],
    isReport: (source) => reports[source] ?? false,
    isOneVoice: (source) => voices[source]?.passages.length === 1,
    passageAt: (word) => passageIn(sourceAt(word), words.start[word] ?? 0),
    passageIn,
    speakers: labelled(voices, surname),
    roles: labelled(voices, roleOf),
  }
}

const kept = new WeakMap<readonly Source[], SourceIndex>()

/** Indexes a set of sources; the index of one list of sources is made once. */
export const indexSources = (sources: readonly Source[]): SourceIndex => {
  const known = kept.get(sources)
  if (known) return known
  const index = build(sources)
  kept.set(sources, index)
  return index
}
