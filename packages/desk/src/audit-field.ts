import {type ChangeDesc, StateEffect, type StateEffectType, StateField} from '@codemirror/state'
import type {Quotation, Span} from './types.ts'

/** Puts a new audit of the quotations into the editor. */
export const setAudit: StateEffectType<readonly Quotation[]> = StateEffect.define<readonly Quotation[]>()

const movedSpan = ({start, end}: Span, changes: ChangeDesc): Span => {
  const from = changes.mapPos(start, 1)
  return {start: from, end: Math.max(from, changes.mapPos(end, -1))}
}

const moved = (quotation: Quotation, changes: ChangeDesc): Quotation => ({
  ...quotation,
  ...movedSpan(quotation, changes),
  differences: quotation.differences.map((one) => ({...one, draftSpan: movedSpan(one.draftSpan, changes)})),
})

/** The quotations at their places in the draft as it stands. */
export const auditField: StateField<readonly Quotation[]> = StateField.define<readonly Quotation[]>({
  create: () => [],
  update: (value, tr) => {
    const fresh = tr.effects.find((effect) => effect.is(setAudit))?.value
    if (fresh) return fresh
    return tr.docChanged ? value.map((one) => moved(one, tr.changes)) : value
  },
})
