import type {Document, Word} from '@copydesk/core'
import {wordsOfSources} from './attested.ts'
import {type DraftName, isBesideName, isKnownName} from './draft-names.ts'
import {isOdd} from './is-odd.ts'
import {startsUpper, withoutAccents} from './letter-case.ts'
import {endingBetween, isDerived, type NameEndings} from './name-endings.ts'
import {withoutDoubles} from './near-spellings.ts'
import {outsideQuotes} from './outside-quotes.ts'
import {setOf} from './set-of.ts'
import {isTypingSlip} from './typing-slip.ts'
import {isTitled, isUnintroduced} from './unintroduced-name.ts'

const SHORTEST = 5
/** Of two names that nothing knows and that stand once each, both are long. */
const LONG = 6
/** So long a name is hardly one letter off another by chance. */
const VERY_LONG = 7
/** So often the right spelling stands where the wrong one is a name, too. */
const OFTEN = 4
const ACCENTED = 3

/** The words beside a name where they are names: Starmer of both Keir and Kier. */
const namesBeside = ({places}: DraftName, {words}: Document): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const {index} of places) {
    const next = words[index + 1]
    if (next?.gap === ' ' && startsUpper(next.text)) found.add(next.form.plain.replace(/'s$/, ''))
  }
  return found
}

const shareSurname = (a: DraftName, b: DraftName, document: Document): boolean => {
  const ofB = namesBeside(b, document)
  return [...namesBeside(a, document)].some((surname) => ofB.has(surname))
}

const startOf = ({places}: DraftName): number => places[0]?.start ?? 0

/** Of two spellings that stand once each, the one that nothing knows, that looks odd, or that comes later. */
const isLikelierSlip = (name: DraftName, other: DraftName, document: Document): boolean => {
  if (name.places.length > 1) return false
  const known = isKnownName(other.text, document)
  if (!isTypingSlip(name.text, other.text)) return known && name.text.length >= VERY_LONG
  if (known) return true
  if (Math.min(name.text.length, other.text.length) < LONG) return false
  const {lexicon} = document
  const odd = isOdd(name.text.toLowerCase(), lexicon)
  const otherOdd = isOdd(other.text.toLowerCase(), lexicon)
  return odd === otherOdd ? startOf(name) > startOf(other) : odd
}

/** “Suleyman” sounds as “Suleiman” does, “Quraishi” as “Kuraishi”. */
const soundOf = (name: string): string =>
  withoutDoubles(name.toLowerCase().replaceAll('y', 'i').replaceAll('q', 'k'))

/** Whether those who are quoted write a name in their own way: more than once, or as it sounds, too. */
const isQuotedWay = (name: DraftName, other: DraftName, document: Document): boolean =>
  (name.places.length > 1 || soundOf(name.text) === soundOf(other.text)) &&
  outsideQuotes(document, name.places).length === 0

const isOften = (name: DraftName, other: DraftName): boolean =>
  other.places.length >= OFTEN && name.places.length === 1 && isTypingSlip(name.text, other.text)

/** “Basn”, which nothing knows, beside more than one “Basin”. */
const isShortSlip = (name: DraftName, other: DraftName, document: Document): boolean =>
  isOften(name, other) ||
  (other.places.length > 1 && isKnownName(other.text, document) && isTypingSlip(name.text, other.text))

/** Whether `other`, one slip away, is what a name of the draft should be. */
export const isNameSlipOf = (
  name: DraftName,
  other: DraftName,
  document: Document,
  {endings, unsaid, titles}: NameEndings,
): boolean => {
  const [times, otherTimes] = [name.places.length, other.places.length]
  if (otherTimes < times || wordsOfSources(document).has(name.text)) return false
  // “Avenir Québec” is French, and Quebec English.
  if (withoutAccents(other.text) === name.text) return times === 1 && otherTimes >= ACCENTED
  if (withoutAccents(name.text) === withoutAccents(other.text)) return false
  if (isQuotedWay(name, other, document)) return false
  const isStranger = isUnintroduced(name, other, document, setOf(titles))
  if (isDerived(name.text, other.text, endings))
    return (
      isStranger &&
      unsaid.includes(endingBetween(name.text, other.text) ?? '') &&
      isTitled(document, name, setOf(titles))
    )
  if (isStranger) return true
  if (name.text.slice(0, -1) === other.text.slice(0, -1)) return false
  const known = isKnownName(name.text, document)
  if (otherTimes === times) return !known && isLikelierSlip(name, other, document)
  if (shareSurname(name, other, document)) return otherTimes > 1 || isKnownName(other.text, document)
  // “the Americas”
  if (document.lexicon.suggestible(name.text)) return false
  if (known) return isOften(name, other) && !isNamed(name, document)
  if (name.text.length < SHORTEST) return isShortSlip(name, other, document)
  return otherTimes >= 2 && name.text.charAt(0) === other.text.charAt(0)
}

const isNamed = ({places}: DraftName, document: Document): boolean =>
  places.some((word: Word) => isBesideName(document, word))
