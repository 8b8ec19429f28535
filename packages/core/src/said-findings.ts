import {aloneIn} from './alone-in.ts'
import {Asked, listening} from './asked.ts'
import type {Change} from './change.ts'
import type {DocumentCheck, Finding} from './check.ts'
import type {Keyed} from './edit.ts'
import {settledFinding} from './settled-finding.ts'
import type {Span} from './span.ts'

/** What a check goes by in some paragraphs, and their keys. */
interface Regarded {
  readonly keys: readonly unknown[]
  readonly written: readonly string[]
}

/** What a check said of a reading, and what that rests on. */
export interface SaidFindings {
  readonly said: Keyed
  readonly findings: readonly Finding[]
  readonly asked: Asked
  /** What the check goes by in the paragraphs that changed last. */
  readonly regarded: Regarded
}

type AnyDocumentCheck = DocumentCheck<never>

const NOTHING: Regarded = {keys: [], written: []}

const regardedIn = (
  {document, keys}: Keyed,
  {start, end}: Change,
  regards: NonNullable<AnyDocumentCheck['regards']>,
  options: never,
  known: Regarded = NOTHING,
): Regarded => {
  const written: string[] = []
  for (let index = start; index < end; index++) {
    const paragraph = document.paragraphs[index]
    if (!paragraph) continue
    const at = index - start
    if (at < known.keys.length && known.keys[at] === keys[index]) written.push(known.written[at] ?? '')
    else {
      const alone = aloneIn(document, paragraph)
      written.push(regards(alone.document, alone.paragraph, options, {document, paragraph}))
    }
  }
  return {keys: keys.slice(start, end), written}
}

const areSame = (a: Regarded, b: Regarded): boolean => a.written.every((one, at) => one === b.written[at])

/** Moves findings along with the paragraphs that stand behind what changed; undefined where one lies in what changed. */
const movedAlong = (findings: readonly Finding[], {before, by}: Change): readonly Finding[] | undefined => {
  const touches = ({start, end}: Span): boolean => start < before.end && end > before.start
  const isAhead = ({end}: Span): boolean => end <= before.start
  const move = ({start, end}: Span): Span =>
    start >= before.end ? {start: start + by, end: end + by} : {start, end}
  const found: Finding[] = []
  for (const finding of findings) {
    const {span, related} = finding
    if (touches(span) || related?.some((other) => touches(other.span))) return
    if (isAhead(span) && !related?.some((other) => !isAhead(other.span))) {
      found.push(finding)
      continue
    }
    const moved = {...finding, span: move(span)}
    found.push(
      related ? {...moved, related: related.map((other) => ({...other, span: move(other.span)}))} : moved,
    )
  }
  return found
}

/** Takes over what a check said, where nothing changed that it goes by; undefined where it is to be asked again. */
export const still = (
  kept: SaidFindings,
  check: AnyDocumentCheck,
  options: never,
  now: Keyed,
  change: Change,
): SaidFindings | undefined => {
  const {said, asked} = kept
  if (!check.regards || asked.isTouchedBy(change)) return
  const before = regardedIn(said, change, check.regards, options, kept.regarded)
  const regarded = regardedIn(now, change, check.regards, options)
  if (!areSame(before, regarded)) return
  const findings = movedAlong(kept.findings, change)
  return findings && {said: now, findings, asked, regarded}
}

/** Asks a check and hears what it asks for. */
export const ask = (check: AnyDocumentCheck, options: never, now: Keyed): SaidFindings => {
  const asked = new Asked()
  const findings = listening(asked, () => Array.from(check(now.document, options), settledFinding))
  return {said: now, findings, asked, regarded: NOTHING}
}
