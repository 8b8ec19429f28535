import type {Quotation} from './quotation.ts'

const LONGEST_GAP = 90

const isBroken = (text: string, first: Quotation, second: Quotation): boolean => {
  if (first.kind !== 'speech' || second.paragraph !== first.paragraph) return false
  const gap = text.slice(first.end, second.start)
  if (gap.length > LONGEST_GAP || !(/,$/.test(first.text) || /^["”’']?,/.test(gap))) return false
  if (/[.!?;:]\s|[.!?:]["“‘]/.test(gap.slice(2)) || !/,\s*["“‘']$/.test(gap)) return false
  return /^[\p{Ll}\p{N}I…[]/u.test(second.text) && (first.cue !== undefined || second.cue !== undefined)
}

/** A quotation as if it were no more than its last part. */
const lastPart = (text: string, quotation: Quotation): Quotation => {
  const start = quotation.parts.at(-1)?.start ?? quotation.start
  return {...quotation, text: text.slice(start, quotation.end)}
}

const joined = (text: string, first: Quotation, second: Quotation): Quotation => {
  const speaker = first.speaker ?? second.speaker
  const cue = first.cue ?? second.cue
  return {
    ...first,
    end: second.end,
    text: text.slice(first.start, second.end),
    parts: [...first.parts, ...second.parts],
    ...(speaker ? {speaker} : {}),
    ...(cue ? {cue} : {}),
  }
}

/** Joins what an attribution breaks: “Yes,” he said, “we can” is one quotation of two parts. */
export const joinBroken = (text: string, quotations: readonly Quotation[]): readonly Quotation[] => {
  const out: Quotation[] = []
  for (const quotation of quotations) {
    const before = out.at(-1)
    if (before && isBroken(text, lastPart(text, before), quotation))
      out[out.length - 1] = joined(text, before, quotation)
    else out.push(quotation)
  }
  return out
}
