import type {Paragraph} from '@copydesk/core'

const TAIL = 60

// “… the season’s finest. MB”, “What should I do? – Stuffed in Surrey”: a signature.
const SIGNED = /[.!?…]["”’]? (?:[–—-] ?\p{Lu}[^.!?]{0,50}|\p{Lu}{1,3})$/u

// “Jane Doe, engineer, born 7 May 1930; died 3 June 2021”
const LIVED = /\bdied [^.;]{3,30}\d{4}$/

/** Whether a paragraph ends on a signature, or on the dates of a life. */
export const isSigned = ({text}: Paragraph): boolean => {
  const tail = text.slice(-TAIL)
  return SIGNED.test(tail) || LIVED.test(tail)
}
