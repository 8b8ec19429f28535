import {type Document, type DocumentCheck, type Paragraph, type Standing, wholeDocument} from '@copydesk/core'
import {LONGEST_CREDIT} from './shared/credit-line.ts'
import {endsStopped} from './shared/ends-stopped.ts'
import {doubtful, edgeFinding, furnitureFinding, strayFinding} from './shared/furniture-finding.ts'
import type {FurnitureOptions} from './shared/furniture-options.ts'
import {furnitureIn, headsProse, isFurnitureByWords} from './shared/furniture-words.ts'
import {hoursOf, isSignOff, mayHead, signsStory} from './shared/own-lines.ts'
import {isPageCode} from './shared/page-code.ts'
import {pageNotes} from './shared/page-notes.ts'
import {endsOnFurniture, runOnFurniture} from './shared/run-on-furniture.ts'
import {besideFurniture, isAtEdge, LOOSE, storyOf} from './shared/story-edges.ts'
import {type StrayLineOptions, strayLines} from './shared/stray-line.ts'

/** What pages say that stories do not, and by whose names they do. */
export interface PageFurnitureOptions extends FurnitureOptions, StrayLineOptions {}

const LINES: ReadonlySet<string> = new Set([
  'label',
  'heading',
  'headline',
  'standfirst',
  'paragraph',
  'list-item',
  'caption',
])
/** What signs or dates a story above it, and is the page's own inside. */
const SIGNING: ReadonlySet<string> = new Set(['byline', 'dateline'])
const STORY_WORDS = 10
const OPENING = 12
const NONE: ReadonlySet<number> = new Set()

/** Of prose below the story's opening, which no page's own line can be, only how it ends matters. */
const regards = (
  document: Document,
  paragraph: Paragraph,
  options: PageFurnitureOptions,
  whole: Standing,
): string => {
  const {kind, text, firstWord, lastWord} = paragraph
  const isProse = kind === 'paragraph' && lastWord - firstWord > STORY_WORDS && text.length > LONGEST_CREDIT
  if (!isProse || whole.paragraph.index < storyOf(whole.document, NONE).first + OPENING) return text
  if (isPageCode(text) || isFurnitureByWords(document, text, options)) return text
  if (endsStopped(text)) return 'stopped'
  return endsOnFurniture(document, paragraph, options) ? text : ''
}

/** Finds what a web page leaves in copied text: controls, widgets, share bars, forms, notices, related links; metadata run into a headline. */
export const pageFurniture: DocumentCheck<PageFurnitureOptions> = wholeDocument(function* (
  document,
  options,
) {
  const {paragraphs} = document
  yield* pageNotes(document)
  const opening = storyOf(document, NONE).first
  const lines = paragraphs.filter(
    ({kind, index}) => LINES.has(kind) || (SIGNING.has(kind) && index > opening),
  )
  const byWords = furnitureIn(options)(document)
  const hours = hoursOf(document)
  const found = lines.filter(
    (line) =>
      isPageCode(line.text) ||
      (byWords[line.index] && !hours.has(line.index) && !headsProse(document, line, options)),
  )
  const own = new Set(
    found.filter((line) => signsStory(document, line, opening) || isSignOff(document, line)),
  )
  const sure = found.filter((line) => !own.has(line))
  const furniture = new Set(sure.map(({index}) => index))
  const story = storyOf(document, furniture)
  yield* runOnFurniture(document, furniture, options)
  for (const line of strayLines(document, story, options))
    if (!furniture.has(line.index)) yield strayFinding(document, line)
  for (const line of lines) {
    if (furniture.has(line.index)) yield furnitureFinding(document, line)
    else if (own.has(line)) yield doubtful(document, line)
    else if (LOOSE.has(line.kind) && !hours.has(line.index) && isAtEdge(document, line, story))
      yield edgeFinding(
        document,
        line,
        besideFurniture(document, line.index, furniture) && !mayHead(document, line, story.first),
        options,
      )
  }
}, regards)
