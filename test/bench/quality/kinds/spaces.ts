import type {Article, Token} from '../article.ts'
import type {Edit, Kind, Tools} from '../slip.ts'
import {around, editsOf, neighbours} from './sites.ts'

const lower = /^\p{Ll}{2,}$/u
const name = /^\p{Lu}\p{Ll}{2,}$/u

const joined = (first: Token, last: Token, insert: string): Edit => ({
  start: first.start,
  end: last.end,
  insert,
})

function* runTogether(
  article: Article,
  tools: Tools,
  fits: (first: Token, second: Token) => boolean,
): Iterable<Edit> {
  for (const [first, second] of neighbours(article)) {
    const insert = first.text + second.text
    if (!fits(first, second) || tools.isWord(insert) || tools.isWord(insert.toLowerCase())) continue
    yield joined(first, second, insert)
  }
}

function* threeTogether(article: Article, tools: Tools): Iterable<Edit> {
  for (const [second, third] of neighbours(article)) {
    const first = article.tokens[second.index - 1]
    if (!first || second.gap !== ' ' || ![first, second, third].every(({text}) => lower.test(text))) continue
    const insert = first.text + second.text + third.text
    if (!tools.isWord(insert)) yield joined(first, third, insert)
  }
}

function* split(article: Article, tools: Tools): Iterable<Edit> {
  for (const {text, start, end} of article.tokens) {
    if (text.length < 6 || !/^\p{Ll}+$/u.test(text)) continue
    const at = 2 + tools.random.index(text.length - 3)
    const halves = [text.slice(0, at), text.slice(at)]
    if (halves.every((half) => half.length > 1 && tools.isWord(half))) continue
    yield {start, end, insert: halves.join(' ')}
  }
}

function* borrowed(article: Article, tools: Tools): Iterable<Edit> {
  for (const [first, second] of neighbours(article)) {
    if (!lower.test(first.text) || !lower.test(second.text) || second.text.length < 4) continue
    const words = [first.text + second.text.slice(0, 1), second.text.slice(1)]
    if (words.every((word) => tools.isWord(word))) continue
    yield joined(first, second, words.join(' '))
  }
}

const marks = (id: string, pattern: RegExp, insert: string, before = 1, after = 1): Kind => ({
  id,
  *edits({text}) {
    for (const edit of editsOf(text, pattern, () => ({insert}))) yield around(edit, before, after)
  },
})

/** Spaces lost, doubled or astray. */
export const spaces: readonly Kind[] = [
  {
    id: 'run-together two',
    edits: (article, tools) =>
      runTogether(article, tools, (a, b) => lower.test(a.text) && lower.test(b.text)),
  },
  {id: 'run-together three', edits: threeTogether},
  {
    id: 'run-together word+Name',
    edits: (article, tools) => runTogether(article, tools, (a, b) => lower.test(a.text) && name.test(b.text)),
  },
  {
    id: 'run-together Name+word',
    edits: (article, tools) => runTogether(article, tools, (a, b) => name.test(a.text) && lower.test(b.text)),
  },
  {
    id: 'run-together figure+word',
    edits: (article, tools) =>
      runTogether(article, tools, (a, b) => /^\d+$/.test(a.text) && /^\p{Ll}{4,}$/u.test(b.text)),
  },
  {
    id: 'run-together possessive',
    edits: (article, tools) =>
      runTogether(article, tools, (a, b) => /['’]s$/.test(a.text) && lower.test(b.text)),
  },
  {
    id: 'run-together opening',
    edits: (article, tools) =>
      runTogether(
        article,
        tools,
        (a, b) => /[\n.]/.test(a.gap) && /^\p{Lu}\p{Ll}+$/u.test(a.text) && lower.test(b.text),
      ),
  },
  {
    id: 'run-together UN+word',
    edits: (article, tools) =>
      runTogether(article, tools, (a, b) => /^\p{Lu}{2,5}$/u.test(a.text) && lower.test(b.text)),
  },
  {
    id: 'run-together word+UN',
    edits: (article, tools) =>
      runTogether(article, tools, (a, b) => lower.test(a.text) && /^\p{Lu}{2,5}$/u.test(b.text)),
  },
  {
    id: 'run-together compound',
    edits: (article, tools) =>
      runTogether(article, tools, (a, b) => /^\p{Ll}+-\p{Ll}+$/u.test(a.text) && lower.test(b.text)),
  },
  {id: 'split-word', edits: split},
  {id: 'split-word borrowed', edits: borrowed},
  marks('space-lost comma', /(?<=\p{L}), (?=\p{L})/gu, ',', 3, 3),
  marks('space-lost stop', /(?<=\p{Ll}\p{Ll})\. (?=\p{Lu}\p{Ll})/gu, '.', 3, 3),
  marks('space-lost bracket', /(?<=\p{L}) \((?=\p{L})/gu, '(', 3, 3),
  marks('space-lost quote', /(?<=\p{L},?) "(?=\p{L})/gu, '"', 3, 3),
  marks('space-doubled', /(?<=\p{L}) (?=\p{L})/gu, '  '),
  marks('space-before comma', /(?<=\p{L}), (?=\p{L})/gu, ' , ', 0),
  marks('space-before stop', /(?<=\p{L}{2})\. (?=\p{Lu}\p{Ll})/gu, ' . ', 0),
  marks('space-inside bracket', /(?<= )\((?=\p{L})/gu, '( '),
  marks('space-inside quote', /(?<= )"(?=\p{L})/gu, '" '),
]
