import {honorifics, smallWords} from './english.ts'

const HEADING = 160
const LINES = 4
const BY =
  /\b(?:remarks|speech|statement|address|keynote|lecture|testimony|eulogy|message|interview)\b[^.\n]{0,40}?\b(?:by|with|from|of) ([^\n]{3,80})/iu
const OWNER = /(\p{Lu}[^\n]{3,60})['’]s (?:\p{L}{2,12} ){0,3}(?:speech|address|remarks|statement|keynote)\b/iu

// “the Prime Minister, Ann Lee” is Ann Lee; “President Lee” is Lee, and “Intent” nobody.
const nameAt = (words: readonly string[]): string | undefined => {
  const isTitle = (word: string): boolean => honorifics.has(word.toLowerCase().replace(/[.,]$/, ''))
  let at = 0
  while (at < words.length && isTitle(words[at] ?? '')) at++
  let end = at
  while (end < words.length && /^\p{Lu}/u.test(words[end] ?? '') && !isTitle(words[end] ?? '')) {
    if (/[,;:)]$/.test(words[end++] ?? '')) break
  }
  const name = words
    .slice(at, end)
    .join(' ')
    .replace(/[,;:.)]+$/, '')
  const isLong = end - at > (at > 0 ? 0 : 1)
  return isLong && end - at < 5 && !name.split(' ').some((word) => smallWords.has(word.toLowerCase()))
    ? name
    : undefined
}

const tailOf = (words: readonly string[]): readonly string[] => {
  const first = words.findLastIndex((word) => !/^\p{Lu}/u.test(word))
  return words.slice(first + 1)
}

/** Says who speaks all of a source, where its heading says so: “Remarks by President Ann Lee on …”. */
export const headingSpeaker = (text: string): string | undefined => {
  const lines = text
    .slice(0, 800)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const line of lines.slice(0, LINES)) {
    if (line.length > HEADING) return undefined
    const rest = BY.exec(line)?.[1]
    const owner = OWNER.exec(line)?.[1]
    const name =
      (rest && (nameAt(rest.split(' ')) ?? nameAt((rest.split(', ')[1] ?? '').split(' ')))) ||
      (owner && nameAt(tailOf(owner.split(' '))))
    if (name) return name
  }
  return undefined
}
