import {type Check, type Document, type Finding, type Word, wordsWhere} from '@copydesk/core'
import {isInText, largeOfs} from './shared/large-of.ts'
import {startsUpper} from './shared/letter-case.ts'
import {entriesOf, isFirst, type NameEntry, type NameLists, standing} from './shared/name-entries.ts'
import {setOf} from './shared/set-of.ts'

const opens = ({sentences}: Document, {index, sentence, gap}: Word): boolean =>
  sentences[sentence]?.firstWord === index || /["“‘:(]\s*$/.test(gap)

const recased = (word: Word, large: boolean): string => {
  const first = word.text.charAt(0)
  return (large ? first.toUpperCase() : first.toLowerCase()) + word.text.slice(1)
}

const findingOf = (
  document: Document,
  wrong: readonly Word[],
  found: readonly Word[],
  fixed: readonly string[],
): Finding | undefined => {
  const [first, last] = [wrong[0], wrong.at(-1)]
  const [start, end] = [found[0], found.at(-1)]
  if (!first || !last || !start || !end) return
  const from = found.indexOf(first)
  const fix = fixed.slice(from, found.indexOf(last) + 1).join(' ')
  const written = document.text.slice(start.start, end.end)
  const span = {start: first.start, end: last.end}
  return {span, message: `Write “${fixed.join(' ')}”, not “${written}”: it is one name`, fix}
}

/** “the Prime minister”, “prime Minister Hansen”: small, unless a name follows. */
const halfOffice = (document: Document, found: readonly Word[]): Finding | undefined => {
  const [first, second] = found
  if (!first || !second || opens(document, first) || startsUpper(first.text) === startsUpper(second.text))
    return
  const next = document.words[second.index + 1]
  const isNamed = next?.sentence === second.sentence && next.gap === ' ' && startsUpper(next.text)
  const wrong = found.filter((word) => startsUpper(word.text) !== isNamed)
  return findingOf(
    document,
    wrong,
    found,
    found.map((word) => recased(word, isNamed)),
  )
}

/** “The state Department of Health”, “an Islamic state”: another name begins within this one, or it is one of a kind. */
const namesOther = ({words}: Document, first: Word | undefined, last: Word | undefined): boolean => {
  if (/^an?$/.test(words[(first?.index ?? 0) - 1]?.form.lower ?? '')) return true
  const [link, next] = [words[(last?.index ?? 0) + 1], words[(last?.index ?? 0) + 2]]
  return link?.form.lower === 'of' && next?.gap === ' ' && startsUpper(next.text)
}

const halfName = (
  document: Document,
  found: readonly Word[],
  {words, kind}: NameEntry,
): Finding | undefined => {
  const isNamed = (at: number): boolean => startsUpper(words[at] ?? '')
  const isSmall = (word: Word, at: number): boolean => isNamed(at) && !startsUpper(word.text)
  // The Bank Of England
  const isLarge = (word: Word, at: number): boolean => !isNamed(at) && word.form.shape === 'capitalised'
  const mayBeLarge = !found.some(isLarge) || isInText(document, found)
  const wrong = found.filter((word, at) => isSmall(word, at) || (mayBeLarge && isLarge(word, at)))
  if (wrong.length === 0) return
  const [first] = found
  const last = found.at(-1)
  const has =
    kind === 'end'
      ? last !== undefined && startsUpper(last.text)
      : found.some(
          (word, at) => isNamed(at) && startsUpper(word.text) && !(word === first && opens(document, word)),
        )
  if ((!has && kind !== 'always') || namesOther(document, first, last)) return
  return findingOf(
    document,
    wrong,
    found,
    found.map((word, at) => recased(word, isNamed(at))),
  )
}

/** Which names. */
export interface HalfCapitalOptions extends NameLists {
  /** What is named after “of”, in small letters: university. */
  readonly heads: readonly string[]
}

/** Finds names of several words that have some of their capitals: “the Home office”, “prime Minister Hansen”, “the Bank Of England”. */
export const halfCapital: Check<HalfCapitalOptions> = function* (document, options) {
  const entries = entriesOf(options)
  for (const {index, form} of wordsWhere(document, isFirst(entries))) {
    for (const entry of entries.get(form.lower) ?? []) {
      const found = standing(document, index, entry)
      if (!found) continue
      const finding = entry.kind === 'office' ? halfOffice(document, found) : halfName(document, found, entry)
      if (finding) yield finding
      break
    }
  }
  yield* largeOfs(document, setOf(options.heads))
}
