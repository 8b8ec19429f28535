import {Asked, listening} from './asked.ts'
import {type Change, changeBetween, type Keyed} from './change.ts'
import type {DocumentCheck, Finding} from './check.ts'
import type {Span} from './span.ts'
import {wordCounts} from './word-counts.ts'

/** What a check said of a reading, and what that rests on. */
interface Kept {
  readonly said: Keyed
  readonly findings: readonly Finding[]
  readonly asked: Asked
  /** What the check goes by in the paragraphs that changed last, by their keys. */
  readonly regarded: ReadonlyMap<string, string>
}

type AnyDocumentCheck = DocumentCheck<never>

const regardedIn = (
  {document, keys}: Keyed,
  {start, end}: Change,
  regards: NonNullable<AnyDocumentCheck['regards']>,
  options: never,
  known?: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const written = new Map<string, string>()
  for (let index = start; index < end; index++) {
    const [paragraph, key = ''] = [document.paragraphs[index], keys[index]]
    if (paragraph) written.set(key, known?.get(key) ?? regards(document, paragraph, options))
  }
  return written
}

const areSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => {
  const others = b.values()
  for (const one of a.values()) if (one !== others.next().value) return false
  return others.next().done === true
}

/** Moves findings along with the paragraphs that stand behind what changed; undefined where one lies in what changed. */
const movedAlong = (
  findings: readonly Finding[],
  before: Span,
  by: number,
): readonly Finding[] | undefined => {
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

const still = (
  kept: Kept,
  check: AnyDocumentCheck,
  options: never,
  now: Keyed,
  change: Change,
): Kept | undefined => {
  const {said, asked} = kept
  const [first, last] = [said.document.paragraphs[change.start], said.document.paragraphs[change.end - 1]]
  if (!first || !last) return {...kept, said: now}
  if (!check.regards || !asked.isTrueOf(wordCounts(now.document))) return
  const before = regardedIn(said, change, check.regards, options, kept.regarded)
  const regarded = regardedIn(now, change, check.regards, options)
  if (!areSame(before, regarded)) return
  const findings = movedAlong(kept.findings, {start: first.start, end: last.end}, change.by)
  return findings && {said: now, findings, asked, regarded}
}

const ask = (check: AnyDocumentCheck, options: never, now: Keyed): Kept => {
  const asked = new Asked()
  const findings = listening(asked, () => [...check(now.document, options)])
  return {said: now, findings, asked, regarded: new Map()}
}

/** Keeps what the checks of the whole document said, and asks them again where it may no longer be so. */
export class DocumentFindings {
  readonly #kept = new Map<number, Kept>()
  readonly #changes = new WeakMap<Keyed, {readonly now: Keyed; readonly change: Change | undefined}>()

  /** Gives what a check says of a document; `order` tells checks apart. */
  of(order: number, check: AnyDocumentCheck, options: never, now: Keyed): readonly Finding[] {
    const known = this.#kept.get(order)
    const change = known && check.regards && this.#changeSince(known.said, now)
    const kept = (known && change && still(known, check, options, now, change)) ?? ask(check, options, now)
    this.#kept.set(order, kept)
    return kept.findings
  }

  // Checks mostly spoke of one and the same reading last.
  #changeSince(before: Keyed, now: Keyed): Change | undefined {
    const known = this.#changes.get(before)
    if (known?.now === now) return known.change
    const change = changeBetween(before, now)
    this.#changes.set(before, {now, change})
    return change
  }
}
