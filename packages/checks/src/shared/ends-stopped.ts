/** The stop at the end of a line, and what closes behind it. */
export const STOP: RegExp = /[.!?][)\]”"’']*$/u

/** Whether a line of any length ends as a sentence does. */
export const endsStopped = (text: string): boolean => STOP.test(text.slice(-4))
