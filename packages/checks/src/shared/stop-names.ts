const NAMES = new Map([
  [',', 'comma'],
  ['.', 'full stop'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['!', 'exclamation mark'],
  ['?', 'question mark'],
])

/** Gives the English name of a stop, as messages use it. */
export const stopName = (stop: string): string => NAMES.get(stop) ?? 'mark'
