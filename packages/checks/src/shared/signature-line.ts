import {type Lexicon, Names, type Paragraph} from '@copydesk/core'

const LONGEST = 90

/** “By Jane Doe”, “By JANE DOE and JOHN ROE, Agency”, “By Staff Reporter”. */
const isByline = ({kind, text}: Paragraph, {names}: Lexicon): boolean => {
  if (kind !== 'byline' || !/^by\s/i.test(text) || text.length > LONGEST) return false
  const words = text.slice(3).split(/[\s,/]+/)
  if (!words.every((word) => /^\p{Lu}/u.test(word) || /^(?:and|in|for|of|at|the|de|van)$/.test(word)))
    return false
  return (
    words.length > 1 && words.some((word) => /^(?:staff|agencies)$/i.test(word) || isNameWord(word, names))
  )
}

const isNameWord = (word: string, names: Lexicon['names']): boolean => {
  const name = word.charAt(0) + word.slice(1).toLowerCase()
  return (names(name) & (Names.forename | Names.surname)) !== 0
}

/** “BBC News, Leeds”, “Reporter, BBC News”, “CNN —”. */
const isOutlet = (text: string, outlets: ReadonlySet<string>): boolean => {
  if (text.length > LONGEST || /[.!?:]$/.test(text)) return false
  const parts = text.replace(/\s?[—–-]$/, '').split(', ')
  return (
    parts.length < 4 &&
    parts.some((part) => outlets.has(part.toLowerCase())) &&
    parts.every((part) => /^\p{Lu}/u.test(part) && part.split(' ').length < 5)
  )
}

/** Whether a line only says who wrote, or for whom: “By Jane Doe”, “Reporter, BBC News”. */
export const isSignatureLine = (
  paragraph: Paragraph,
  lexicon: Lexicon,
  outlets: ReadonlySet<string>,
): boolean => isByline(paragraph, lexicon) || isOutlet(paragraph.text, outlets)
