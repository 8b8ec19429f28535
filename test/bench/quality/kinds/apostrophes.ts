import type {Token} from '../article.ts'
import type {Edit, Kind, Tools} from '../slip.ts'
import {editsOf, instead, neighbours} from './sites.ts'

const change = (id: string, pattern: RegExp, insert: (text: string) => string): Kind => ({
  id,
  edits: ({text}) => editsOf(text, pattern, ([found]) => ({insert: insert(found)})),
})

const bare = (text: string): string => text.replaceAll(/['’]/g, '')

/** The governments plan, where one government's plan was meant. */
const possessiveLost: Kind = {
  id: 'apostrophe possessive-lost',
  *edits(article, tools) {
    for (const [token, next] of neighbours(article)) {
      const insert = bare(token.text)
      if (/^\p{L}{3,}['’]s$/u.test(token.text) && /^\p{Ll}/u.test(next.text))
        yield {...instead(token, insert), sub: subOf(token, tools)}
    }
  },
}

const subOf = ({text}: Token, {isWord}: Tools): string =>
  /^\p{Lu}/u.test(text) ? 'name' : isWord(bare(text)) ? 'plural' : 'no word'

/** A greengrocer's apostrophe in a plural: many worker's. */
const inPlural: Kind = {
  id: 'apostrophe in-plural',
  *edits(article): Iterable<Edit> {
    for (const [first, token] of neighbours(article)) {
      const next = article.tokens[token.index + 1]
      const plural = /^(?:these|those|many|several|two|three|four|five|some|other|all|more)$/.test(first.text)
      if (!plural || !/^\p{Ll}{3,}[^s]s$/u.test(token.text) || !next || !/^\p{Ll}{2,4}$/u.test(next.text))
        continue
      yield instead(token, `${token.text.slice(0, -1)}'s`)
    }
  },
}

/** Apostrophes lost, doubled or out of place. */
export const apostrophes: readonly Kind[] = [
  change(
    'apostrophe contraction-lost',
    /\b\p{L}+n['’]t\b|\b(?:it|that|there|he|she|what)['’]s(?= (?:a|the|not|been|going|very|no)\b)|\b(?:I|you|we|they)['’](?:ve|ll|re|m)\b/gu,
    bare,
  ),
  change('apostrophe contraction-moved', /\b\p{L}{2,}n['’]t\b/gu, (text) => `${text.slice(0, -3)}'nt`),
  change('apostrophe doubled', /(?<=\p{L})['’](?=s\b)/gu, () => "''"),
  change('apostrophe spaced', /\b\p{L}{3,}['’]s\b/gu, (text) => text.replace(/['’]/, " '")),
  change('apostrophe quote-for', /(?<=\p{L})['’](?=s\b)/gu, () => '"'),
  change('apostrophe plural-possessive-lost', /\b\p{Ll}{3,}s['’](?= \p{Ll})/gu, bare),
  change(
    'apostrophe plural-possessive-moved',
    /\b\p{Ll}{3,}s['’](?= \p{Ll})/gu,
    (text) => `${text.slice(0, -1)}'s`,
  ),
  possessiveLost,
  inPlural,
]
