import type {Document, Paragraph} from '@copydesk/core'
import {endsStopped} from './ends-stopped.ts'

/** What stands alone on a line: it may be a heading, or part of the page. */
export const LOOSE: ReadonlySet<string> = new Set(['label', 'heading'])
const STORY_WORDS = 5
const OPENING_WORDS = 10
const OPENING_LENGTH = 1500

/** Where the story begins and ends among the paragraphs of a page. */
export interface Story {
  readonly first: number
  readonly last: number
}

/** Finds where the story begins and ends. */
export const storyOf = ({paragraphs}: Document, furniture: ReadonlySet<number>): Story => {
  const isStory = (least: number) => (paragraph: Paragraph) =>
    paragraph.kind === 'paragraph' &&
    paragraph.lastWord - paragraph.firstWord >= least &&
    endsStopped(paragraph.text) &&
    !furniture.has(paragraph.index)
  const first = paragraphs.findIndex(isStory(OPENING_WORDS))
  return {first: Math.max(0, first), last: paragraphs.findLastIndex(isStory(STORY_WORDS))}
}

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]{4,40}/gu) ?? []

const openings = new WeakMap<Story, ReadonlySet<string>>()

/** The words of the story's first paragraphs. */
const openingOf = ({paragraphs}: Document, story: Story): ReadonlySet<string> => {
  let words = openings.get(story)
  if (!words) {
    const first = paragraphs.slice(story.first, story.first + 4)
    words = new Set(first.flatMap(({text}) => longWords(text.slice(0, OPENING_LENGTH))))
    openings.set(story, words)
  }
  return words
}

/** Whether a loose line stands below the story, or above it and says nothing that the story says. */
export const isAtEdge = (document: Document, {index, text}: Paragraph, story: Story): boolean => {
  if (story.last >= 0 && index > story.last) return document.paragraphs[index + 1]?.kind !== 'list-item'
  if (index >= story.first) return false
  const opening = openingOf(document, story)
  return !longWords(text.slice(0, OPENING_LENGTH)).some((word) => opening.has(word))
}

/** Whether a loose line stands in one run of loose lines with one that surely is furniture. */
export const besideFurniture = (
  {paragraphs}: Document,
  at: number,
  furniture: ReadonlySet<number>,
): boolean => {
  for (const step of [-1, 1]) {
    for (let near = at + step; Math.abs(near - at) <= 4; near += step) {
      if (furniture.has(near)) return true
      if (!LOOSE.has(paragraphs[near]?.kind ?? '')) break
    }
  }
  return false
}
