import type {Edit} from '../fixes.ts'
import type {DocxPart} from './docx-parts.ts'
import {GAP} from './read-docx.ts'

const within = (offset: number, {start, end}: DocxPart): number =>
  Math.min(Math.max(offset, start), end) - start

// New words stand where the change begins; a paragraph that is added before the notes belongs to the story.
const hostOf = (parts: readonly DocxPart[], {start, end, text}: Edit): number => {
  const host = parts.findLastIndex((part) => part.start <= start)
  const isBefore = start === end && start === parts[host]?.start && text.endsWith('\n')
  return Math.max(0, isBefore ? host - 1 : host)
}

const ownEdit = (part: DocxPart, edit: Edit, isHost: boolean): Edit => {
  const [start, end] = [within(edit.start, part), within(edit.end, part)]
  const text = isHost ? edit.text : ''
  // Behind the last words, a paragraph of its own.
  if (edit.start > part.end) return {start, end, text: text.trim() && GAP + text.trim()}
  // A last paragraph goes with the gap before it.
  const goes = text === '' && edit.end > part.end && start < end
  return {start: goes ? part.model.text.slice(0, start).trimEnd().length : start, end, text}
}

/** Shares the changes of the words of a whole .docx out among its parts, in each part's own offsets. */
export const shareEdits = (
  parts: readonly DocxPart[],
  edits: readonly Edit[],
): ReadonlyMap<DocxPart, readonly Edit[]> => {
  const hosts = edits.map((edit) => hostOf(parts, edit))
  return new Map(
    parts.map((part, index) => [
      part,
      edits
        .map((edit, at) => ownEdit(part, edit, hosts[at] === index))
        .filter(({start, end, text}) => start < end || text !== ''),
    ]),
  )
}
