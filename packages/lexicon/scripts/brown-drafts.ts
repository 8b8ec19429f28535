import {readBrown} from './read-brown.ts'

/** So many letters make a paragraph: the corpus marks none. */
const ENOUGH = 400

const written = (line: string): string => {
  let text = ''
  for (const token of line.trim().split(/\s+/)) {
    const word = token.slice(0, Math.max(0, token.lastIndexOf('/')))
    if (word === '``') text += ' “'
    else if (word === "''") text += '”'
    else if (/^[,.;:?!)]$/.test(word)) text += word
    else text += `${/[“(]$/.test(text) ? '' : ' '}${word}`
  }
  return text.trim()
}

const isHeadline = (line: string): boolean => /-hl\b/.test(line)

/** One file of the Brown corpus as running text, headlines left out. */
const draftOf = (file: string): string => {
  const paragraphs: string[] = []
  let paragraph = ''
  for (const line of file.split('\n')) {
    if (line.trim() === '' || isHeadline(line)) continue
    paragraph += ` ${written(line)}`
    if (paragraph.length < ENOUGH) continue
    paragraphs.push(paragraph.trim())
    paragraph = ''
  }
  return [...paragraphs, paragraph.trim()].join('\n\n')
}

/** Reads files of the Brown corpus as drafts; `wanted` tells which, by name. */
export const brownDrafts = (wanted?: (name: string) => boolean): readonly string[] =>
  readBrown(wanted).map(draftOf)
