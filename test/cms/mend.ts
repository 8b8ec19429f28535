import {nodeAt, type State, stateOf, wordsOf} from './lexical.ts'

/** A finding as the plugin gives it with its refusal. */
export interface Finding {
  readonly ruleId: string
  readonly message: string
  readonly actual: string | null
  readonly expected: readonly string[]
  readonly start: {readonly node: string; readonly offset: number; readonly paragraph: number} | null
  readonly end: {readonly node: string; readonly offset: number} | null
}

/** Gives the words that a finding points at in the state; undefined where it points at no single node. */
export const pointedAt = (state: State, {start, end}: Finding): string | undefined => {
  if (!start || !end || start.node !== end.node) return
  return nodeAt(state, start.node)?.text?.slice(start.offset, end.offset)
}

const isBreak = ({ruleId, expected}: Finding): boolean => ruleId === 'broken-sentence' && expected.length > 0

/** Does what an editor would: takes the fix on offer, joins what a break cuts in two, cuts the paragraph where nothing is offered. */
export const mend = (state: State, findings: readonly Finding[]): State => {
  const lines = [...wordsOf(state)]
  for (const finding of findings.toReversed()) {
    const {start, end, expected} = finding
    if (!start) continue
    const index = start.paragraph - 1
    const line = lines[index] ?? ''
    const [fix] = expected
    if (isBreak(finding)) lines.splice(index, 2, `${line} ${lines[index + 1] ?? ''}`)
    else if (fix === undefined || start.node !== end?.node) lines[index] = ''
    else lines[index] = line.slice(0, start.offset) + fix + line.slice(end.offset)
  }
  return stateOf(lines.filter((line) => line !== ''))
}
