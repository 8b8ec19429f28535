import {diffWordsWithSpace} from 'diff'
import {commonEdges, type Edges} from '../common-edges.ts'
import type {Edit} from '../fixes.ts'

/** How long two texts may be compared, in milliseconds. */
const PATIENCE = 2000

const LOW_SURROGATE = /^[\uDC00-\uDFFF]/

/** What two texts begin and end with, without the half of a character: XML has none. */
const wholeEdges = (a: string, b: string): Edges => {
  const {start, end} = commonEdges(a, b)
  const splits = start > 0 && (LOW_SURROGATE.test(a.slice(start)) || LOW_SURROGATE.test(b.slice(start)))
  const halves = end > 0 && LOW_SURROGATE.test(a.slice(a.length - end))
  return {start: splits ? start - 1 : start, end: halves ? end - 1 : end}
}

/** Gives the changes that make one text of another, word by word; as one change where they have little in common. */
export const textEdits = (before: string, after: string): readonly Edit[] => {
  const {start, end: tail} = wholeEdges(before, after)
  const old = before.slice(start, before.length - tail)
  const fresh = after.slice(start, after.length - tail)
  if (old === fresh) return []
  const parts = old === '' || fresh === '' ? undefined : diffWordsWithSpace(old, fresh, {timeout: PATIENCE})
  if (!parts) return [{start, end: start + old.length, text: fresh}]
  const edits: {start: number; end: number; text: string}[] = []
  let at = start
  for (const {value, added, removed} of parts) {
    const last = edits.at(-1)
    if (!added && !removed) at += value.length
    else {
      const edit = last && last.end === at ? last : {start: at, end: at, text: ''}
      if (edit !== last) edits.push(edit)
      if (removed) edit.end = at += value.length
      else edit.text += value
    }
  }
  return edits
}
