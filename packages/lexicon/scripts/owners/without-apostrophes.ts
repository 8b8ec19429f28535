import type {Document, Word} from '@copydesk/core'

/** A draft without some of its apostrophes: where words lack theirs, and whether several own. */
export interface Bared {
  readonly text: string
  readonly owners: ReadonlyMap<number, 'one' | 'several'>
}

/** A possessive: where its apostrophe stands. */
interface Owner {
  readonly word: Word
  readonly mark: number
  readonly many: boolean
}

const PRONOUN = /^(?:it|that|there|he|she|what|who|here|let|where|how|one)$/i

const ownerAt = ({words}: Document, word: Word): Owner | undefined => {
  const next = words[word.index + 1]
  if (!next || !/^\p{L}/u.test(next.text)) return
  if (/^['’] $/.test(next.gap) && /[^s]s$/.test(word.text)) return {word, mark: word.end, many: true}
  const stem = /^(\p{L}+)['’]s$/u.exec(word.text)?.[1]
  if (next.gap !== ' ' || stem === undefined || PRONOUN.test(stem)) return
  return {word, mark: word.start + stem.length, many: false}
}

/** Takes every so many-th apostrophe from the owners of a draft; `turn` tells which come first. */
export const withoutApostrophes = (document: Document, turn: number, turns: number): Bared => {
  const owners = new Map<number, 'one' | 'several'>()
  let text = ''
  let last = 0
  let count = 0
  for (const word of document.words) {
    const owner = ownerAt(document, word)
    if (!owner || count++ % turns !== turn) continue
    text += document.text.slice(last, owner.mark)
    last = owner.mark + 1
    owners.set(word.start - owners.size, owner.many ? 'several' : 'one')
  }
  return {text: text + document.text.slice(last), owners}
}
