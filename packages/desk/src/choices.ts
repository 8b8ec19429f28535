import {invertedEffects} from '@codemirror/commands'
import {type Extension, StateEffect, type StateEffectType, StateField} from '@codemirror/state'
import type {Finding} from './types.ts'

/** What the editor decided beside the words themselves. */
export interface Choices {
  /** Findings ignored in this draft, by id. */
  readonly ignored: readonly string[]
  /** Rules switched off for this draft. */
  readonly off: readonly string[]
  /** Rule and words that are never to be marked again, in any draft. */
  readonly always: readonly string[]
  /** Words that the editor knows, in any draft. */
  readonly words: readonly string[]
}

/** Nothing decided yet. */
export const noChoices: Choices = {ignored: [], off: [], always: [], words: []}

/** Replaces the choices; undo takes it back as it takes back typing. */
export const choose: StateEffectType<Choices> = StateEffect.define<Choices>()

/** The choices as they stand. */
export const choicesField: StateField<Choices> = StateField.define<Choices>({
  create: () => noChoices,
  update: (value, tr) => tr.effects.find((effect) => effect.is(choose))?.value ?? value,
})

/** Keeps the choices, and makes them part of the history. */
export const choicesHistory: Extension = [
  choicesField,
  invertedEffects.of((tr) =>
    tr.effects.some((effect) => effect.is(choose)) ? [choose.of(tr.startState.field(choicesField))] : [],
  ),
]

/** The name under which a finding is ignored always: its rule and its words. */
export const alwaysKey = ({ruleId, actual}: Finding): string => `${ruleId} ${actual}`

/** Whether the editor wants to hear of a finding. */
export const isWanted =
  ({ignored, off, always}: Choices) =>
  (finding: Finding): boolean =>
    !ignored.includes(finding.id) && !off.includes(finding.ruleId) && !always.includes(alwaysKey(finding))
