import type {VFileMessage} from 'vfile-message'

/** A point of a message that Copydesk wrote: its messages have all three. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

const START: Place = {line: 1, column: 1, offset: 0}

/** Where a message starts and ends; the very start for one without a place. */
export const placeOf = ({place}: VFileMessage): {readonly start: Place; readonly end: Place} => {
  if (!place || !('start' in place)) return {start: START, end: START}
  const {start, end} = place
  return {start: {...start, offset: start.offset ?? 0}, end: {...end, offset: end.offset ?? 0}}
}
