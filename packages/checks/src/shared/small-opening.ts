import type {Document, Paragraph, Word} from '@copydesk/core'

/** Fewer words may be a label, a caption or a line of a list. */
const SHORTEST = 6
const STOPPED = /[.!?]["”’')\]]{0,2}$/
const TEXT: ReadonlySet<string> = new Set(['paragraph', 'standfirst'])

/** Whether a paragraph ends on a stop. */
export const isStopped = (text: string): boolean => STOPPED.test(text.slice(-4))

/** Whether nothing runs on from the paragraph before: it stops, or is no text. */
const isParted = (before: Paragraph | undefined): boolean =>
  before === undefined || before.kind === 'dateline' || isStopped(before.text)

/** The first words of paragraphs of text that are written small, where nothing runs on from the paragraph before. */
export const smallOpenings = function* ({paragraphs, words}: Document): Generator<Word> {
  for (const paragraph of paragraphs) {
    const word = words[paragraph.firstWord]
    if (word?.form.shape !== 'lower' || word.start !== paragraph.start || !TEXT.has(paragraph.kind)) continue
    if (paragraph.lastWord - paragraph.firstWord < SHORTEST || !isStopped(paragraph.text)) continue
    if (isParted(paragraphs[paragraph.index - 1])) yield word
  }
}
