import {type ChangeDesc, StateEffect, type StateEffectType, StateField} from '@codemirror/state'
import type {Finding} from './types.ts'

/** Puts new findings into the editor. */
export const setFindings: StateEffectType<readonly Finding[]> = StateEffect.define<readonly Finding[]>()

/** Marks one finding as the one that the editor looks at; undefined for none. */
export const selectFinding: StateEffectType<string | undefined> = StateEffect.define<string | undefined>()

// A finding whose words were edited is over; the others move along.
const moved = (findings: readonly Finding[], changes: ChangeDesc): readonly Finding[] =>
  findings.flatMap((finding) => {
    if (changes.touchesRange(finding.start, finding.end)) return []
    const start = changes.mapPos(finding.start, 1)
    return [{...finding, start, end: start + finding.end - finding.start}]
  })

/** The findings at their places in the draft as it stands. */
export const findingsField: StateField<readonly Finding[]> = StateField.define<readonly Finding[]>({
  create: () => [],
  update: (value, tr) => {
    const fresh = tr.effects.find((effect) => effect.is(setFindings))?.value
    if (fresh) return fresh
    return tr.docChanged ? moved(value, tr.changes) : value
  },
})

/** The id of the finding that the editor looks at. */
export const selectedField: StateField<string | undefined> = StateField.define<string | undefined>({
  create: () => undefined,
  update: (value, tr) => {
    const chosen = tr.effects.find((effect) => effect.is(selectFinding))
    return chosen ? chosen.value : value
  },
})
