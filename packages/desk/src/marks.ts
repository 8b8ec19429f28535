import {type EditorState, type Extension, type Range, RangeSet} from '@codemirror/state'
import {Decoration, type DecorationSet, EditorView} from '@codemirror/view'
import {choicesField, isWanted} from './choices.ts'
import {findingsField, selectedField} from './findings-field.ts'
import type {Finding} from './types.ts'

const decorationOf = (finding: Finding, selected: boolean): Decoration =>
  Decoration.mark({
    class: `mark mark-${finding.level}${selected ? ' mark-selected' : ''}`,
    attributes: {'data-finding': finding.id, title: finding.reason},
  })

// A place without words is shown on the letter before it.
const rangeOf = (finding: Finding, state: EditorState): Range<Decoration> | undefined => {
  const end = Math.min(Math.max(finding.end, finding.start + (finding.start === 0 ? 1 : 0)), state.doc.length)
  const start = finding.end > finding.start ? finding.start : Math.max(0, finding.start - 1)
  if (start >= end) return
  return decorationOf(finding, finding.id === state.field(selectedField)).range(start, end)
}

const marksOf = (state: EditorState): DecorationSet => {
  const wanted = state.field(findingsField).filter(isWanted(state.field(choicesField)))
  const ranges = wanted.flatMap((finding) => rangeOf(finding, state) ?? [])
  return RangeSet.of(ranges, true)
}

/** Marks the findings in the copy. */
export const marks: Extension = [
  findingsField,
  selectedField,
  EditorView.decorations.compute([findingsField, selectedField, choicesField, 'doc'], marksOf),
]
