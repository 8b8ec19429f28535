import type {Token} from '../article.ts'
import type {Edit, Kind} from '../slip.ts'
import {capitalised, instead, neighbours, readData} from './sites.ts'

interface Frame {
  readonly right: string
  readonly wrong: string | readonly string[]
  /** What may stand there as well. */
  readonly also?: string
}

const {pairs, typing} = readData<{
  readonly pairs: readonly (readonly [string, string])[]
  readonly typing: readonly (readonly [string, string])[]
}>('confusables')
const frames = readData<readonly Frame[]>('frames')

/** Of each pair, for there are many. */
const MANY_ROWS = 40

const likeCase = (text: string, model: string): string => (/^\p{Lu}/u.test(model) ? capitalised(text) : text)

const swap = (id: string, couples: readonly (readonly [string, string])[], bothWays: boolean): Kind => {
  const table = new Map<string, string[]>()
  const add = (from: string, to: string): void => void table.set(from, [...(table.get(from) ?? []), to])
  for (const [from, to] of couples) {
    add(from, to)
    if (bothWays) add(to, from)
  }
  const editOf = (token: Token, from: string, to: string): Edit => ({
    ...instead(token, likeCase(to, token.text)),
    sub: `${from} > ${to}`,
  })
  return {
    id,
    most: MANY_ROWS,
    *edits({tokens}) {
      for (const token of tokens) {
        if (!/^\p{L}[^\p{Lu}]*$/u.test(token.text)) continue
        const plain = token.text.replaceAll('’', "'").toLowerCase()
        for (const to of table.get(plain) ?? []) yield editOf(token, plain, to)
      }
    },
  }
}

const modals = /^(?:would|could|should|might|must)$/

const wouldOf: Kind = {
  id: 'confusable',
  *edits(article) {
    for (const [first, second] of neighbours(article)) {
      if (modals.test(first.text) && second.text === 'have')
        yield {...instead(second, 'of'), sub: 'have > of'}
    }
  },
}

const indefinite: Kind = {
  id: 'a-an',
  *edits({tokens}) {
    for (const token of tokens) {
      if (/^an?$/i.test(token.text))
        yield instead(token, /^.$/.test(token.text) ? `${token.text}n` : token.text.slice(0, 1))
    }
  },
}

const frameEdits = function* (text: string, {right, also}: Frame, wrong: string): Iterable<Edit> {
  for (let at = text.indexOf(right); at >= 0; at = text.indexOf(right, at + 1)) {
    const whole = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + right.length))
    if (whole)
      yield {
        start: at,
        end: at + right.length,
        insert: wrong,
        sub: `${right} > ${wrong}`,
        ...(also && {alsoRight: [also]}),
      }
  }
}

const frame: Kind = {
  id: 'frame',
  *edits({text}) {
    for (const one of frames) {
      for (const wrong of [one.wrong].flat()) yield* frameEdits(text, one, wrong)
    }
  },
}

/** One word for another that sounds or looks alike, and words with the wrong company. */
export const confusables: readonly Kind[] = [
  swap('confusable', pairs, true),
  wouldOf,
  swap('typing-slip', typing, true),
  indefinite,
  frame,
]
