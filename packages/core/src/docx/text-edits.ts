import {diffWordsWithSpace} from 'diff'
import type {Edit} from '../fixes.ts'

/** How long two texts may be compared, in milliseconds. */
const PATIENCE = 2000

const shared = (a: string, b: string): readonly [number, number] => {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start++
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [start, end]
}

/** Gives the changes that make one text of another, word by word; as one change where they have little in common. */
export const textEdits = (before: string, after: string): readonly Edit[] => {
  const [start, tail] = shared(before, after)
  const [old, fresh] = [before.slice(start, before.length - tail), after.slice(start, after.length - tail)]
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
