/** What one line looks like by itself. */
export type LineForm =
  | 'list-item'
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'sentence' // ends as a sentence does, or is too long for anything else
  | 'fragment' // starts in lower case, or ends on a comma: part of something
  | 'title' // a line without end punctuation, more than three words
  | 'label' // one to three words without end punctuation

const BULLET = /^(?:[•‣◦▪●·*–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/u
const BYLINE =
  /^(?:(?:[Bb]y|BY|[Ff]rom|(?:[Ww]ritten|[Rr]eporting|[Aa]dditional reporting) by)\s|(?:[Ww]ords|[Tt]ext|[Ss]tory|[Ww]riter|[Aa]uthor|[Rr]eporter)(?: by)?:\s)\s*(?=\p{Lu})/u
const CREDIT =
  /^(?:image|photo|photograph|picture|video|illustration|graphic|credit)s?(?: (?:by|credit|source|caption|courtesy))?:?\s|\b(?:image|photo|photograph|picture|video|illustration|graphic|credit|file photo)s?(?: (?:by|credit|courtesy of))?:\s?\S|[([](?:(?:file )?(?:photo|image|picture)\b|[^()[\]]{0,60}\b(?:AFP|AP|EPA|Getty Images|Reuters|Photo)\b)[^()[\]]{0,60}[)\]][.]?$/i
const ENDS_SENTENCE = /[.!?…][”"’'»)\]]*$/u
const ENDS_OPEN = /[,;:–—-][”"’'»)\]]*$/u
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?'
const DATE_ONLY = new RegExp(
  `^(?:[•·-]\\s)?(?:(?:published|updated|posted|last updated|first published|date|on)[:\\s]\\s*(?:on\\s)?)?(?:${CLOCK}[\\s,|·-]{1,3})?(?:[a-z]{3,12}[.,]?,?\\s)?(?:${DAY}\\s${MONTH},?\\s\\d{4}|${MONTH}\\s${DAY},?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:(?:[\\s,|·-]|at){1,4}${CLOCK})?$`,
  'i',
)
const WIRE = /^\p{Lu}[\p{Lu}\s,.'-]{2,40}(?:,\s[^()]{3,20})?\([A-Z][\p{L}\s]{1,20}\)\s?[–—-]*$/u

/** What a scraper leaves before a headline: “date 2026-01-07 ”, “Published: 2026-01-07T10:30:00Z ”. */
export const METADATA: RegExp =
  /^(?:(?:date|published|posted|updated|modified|created|time)(?: (?:on|at|time|date))?\s?[:=]?\s{0,3})?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2}| [A-Z]{2,4})?)?[\s|·,:–-]{1,4}(?=["'“‘]?\p{L})/iu

/** Counts the words of a text as white space parts them. */
export const countWords = (text: string): number => {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160
    if (!space && !inWord) count++
    inWord = !space
  }
  return count
}

/** Whether a line stops where a sentence may stop. */
export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text.slice(-8))

const isDateline = (text: string): boolean =>
  text.length < 70 && /\d|\)/.test(text) && (DATE_ONLY.test(text) || WIRE.test(text))

const shortForm = (text: string): LineForm => {
  const words = countWords(text)
  if (words <= 14 && !endsSentence(text) && BYLINE.test(text)) return 'byline'
  if (CREDIT.test(text)) return 'caption'
  if (endsSentence(text)) return 'sentence'
  if (ENDS_OPEN.test(text.slice(-8)) || /^[^\p{L}\d]*\p{Ll}/u.test(text.slice(0, 8))) return 'fragment'
  return words <= 3 ? 'label' : 'title'
}

/** Tells what a line looks like, of itself alone. */
export const lineForm = (text: string): LineForm => {
  if (isDateline(text)) return 'dateline'
  if (BULLET.test(text.slice(0, 8))) return 'list-item'
  return text.length > 220 ? 'sentence' : shortForm(text.replace(METADATA, ''))
}
