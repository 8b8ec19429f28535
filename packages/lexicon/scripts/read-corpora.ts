import {readBrown} from './read-brown.ts'

/** A sentence of edited English: its words, with “,” and “;” for what parts them. */
export type RawSentence = readonly string[]

const isBreak = (text: string): boolean => /^(?:[;:()—]|--)/.test(text)

class Sentences {
  readonly list: RawSentence[] = []
  #words: string[] = []

  add(token: string): void {
    if (/^[.?!]+$/.test(token)) this.end()
    else if (token === ',' || isBreak(token)) this.#part(token === ',' ? ',' : ';')
    else this.#words.push(token)
  }

  end(): void {
    if (this.#words.length > 2) this.list.push(this.#words)
    this.#words = []
  }

  #part(mark: string): void {
    const last = this.#words.at(-1)
    if (last !== undefined && last !== ',' && last !== ';') this.#words.push(mark)
  }
}

const addFile = (file: string, into: Sentences): void => {
  for (const line of file.split('\n')) {
    for (const token of line.trim().split(/\s+/)) {
      const word = token.slice(0, Math.max(0, token.lastIndexOf('/')))
      if (word !== '' && !/^['`]+$/.test(word)) into.add(word)
    }
    into.end()
  }
}

/** Reads the Brown corpus: a million words of edited American prose of 1961, distributed with leave to redistribute; `wanted` tells which of its files. */
export const readCorpora = (wanted?: (name: string) => boolean): readonly RawSentence[] => {
  const sentences = new Sentences()
  for (const file of readBrown(wanted)) addFile(file, sentences)
  return sentences.list
}
