import type {Span} from '@copydesk/core'
import type {Article} from '../article.ts'
import type {Edit, Kind, Tools} from '../slip.ts'
import {readData} from './sites.ts'

const furniture = readData<Readonly<Record<string, readonly string[]>>>('furniture')

const bodies = ({paragraphs, text}: Article): readonly Span[] =>
  paragraphs
    .slice(1)
    .filter(({start, end}) => end - start > 120 && /[.!?]["”]?$/.test(text.slice(start, end)))

/** Breaks a paragraph between two small words. */
const broken = (id: string, between: string): Kind => ({
  id,
  *edits(article, {random}) {
    for (const {start, end} of bodies(article)) {
      const gaps = [...article.text.slice(start, end).matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)]
      const gap = random.pick(gaps)
      if (gap)
        yield {
          start: start + gap.index,
          end: start + gap.index + 1,
          insert: between,
          mark: {start: -1, end: between.length + 1},
        }
    }
  },
})

/** Puts something behind a paragraph, set off as paragraphs are. */
const behind = (
  id: string,
  make: (article: Article, body: Span, tools: Tools) => string | undefined,
): Kind => ({
  id,
  block: true,
  *edits(article, tools) {
    for (const body of bodies(article)) {
      const block = make(article, body, tools)
      if (block)
        yield {
          start: body.end,
          end: body.end,
          insert: `\n\n${block}`,
          mark: {start: 2, end: block.length + 2},
        }
    }
  },
})

const cut = ({text}: Article, {start, end}: Span, {random}: Tools): string | undefined => {
  const share = 0.4 + random.next() * 0.4
  const at = text.lastIndexOf(' ', start + Math.floor((end - start) * share))
  return at - start < 60 ? undefined : text.slice(start, at)
}

const earlier = ({text, paragraphs}: Article, body: Span, {random}: Tools): string | undefined => {
  const one = random.pick(paragraphs.slice(1).filter(({start, end}) => end < body.start && end - start > 120))
  return one && text.slice(one.start, one.end)
}

/** A paragraph whose end is lost. */
const unfinished: Kind = {
  id: 'paragraph cut-off',
  unfixable: true,
  *edits(article, tools): Iterable<Edit> {
    for (const body of bodies(article)) {
      const kept = cut(article, body, tools)
      if (kept && /\p{Ll}$/u.test(kept))
        yield {start: body.start + kept.length, end: body.end, insert: '', mark: {start: -40, end: 0}}
    }
  },
}

const sentenceTwice: Kind = {
  id: 'sentence repeated',
  *edits(article): Iterable<Edit> {
    for (const {start, end} of bodies(article)) {
      const first = /^[^."]{50,}\.(?= \p{Lu})/u.exec(article.text.slice(start, end))?.[0]
      if (first) yield {start: start + first.length, end: start + first.length, insert: ` ${first}`}
    }
  },
}

const furnitureKinds = Object.entries(furniture).map(([group, lines]): Kind => {
  const kind = behind('furniture', (_article, _body, {random}) => random.pick(lines))
  return {
    ...kind,
    *edits(article, tools) {
      for (const edit of kind.edits(article, tools)) yield {...edit, sub: group}
    },
  }
})

/** Furniture that runs on from a paragraph's last sentence. */
const furnitureRunOn: Kind = {
  id: 'furniture run-on',
  *edits(article, {random}): Iterable<Edit> {
    const lines = furniture.related ?? []
    for (const {end} of bodies(article)) {
      const line = random.pick(lines)
      if (line) yield {start: end, end, insert: ` ${line}`, mark: {start: 1, end: line.length + 1}}
    }
  },
}

/** Paragraphs broken, repeated or cut, and what a web page leaves between them. */
export const blocks: readonly Kind[] = [
  broken('paragraph broken-line', '\n'),
  broken('paragraph broken-blank', '\n\n'),
  behind('paragraph repeated', ({text}, {start, end}) => text.slice(start, end)),
  behind('paragraph repeated-later', earlier),
  behind('paragraph repeated-cut', cut),
  unfinished,
  sentenceTwice,
  ...furnitureKinds,
  furnitureRunOn,
]
