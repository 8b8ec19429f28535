import {type Anchored, anchored} from './anchored-finding.ts'
import {Asked, listening} from './asked.ts'
import type {BySpelling} from './by-spelling.ts'
import type {Document, Word} from './document.ts'
import type {Edit} from './edit.ts'
import {firstWhere} from './first-where.ts'
import type {Form} from './form.ts'

/** What a check said of one spelling that stands in so many places, what it left open, and what that rests on. */
export interface Judged {
  readonly places: number
  readonly said: readonly Anchored[]
  readonly open: unknown
  readonly asked: Asked
}

/** Has a check judge one spelling and hears what it asks for. */
export const judgeSpelling = (
  check: BySpelling<never>,
  document: Document,
  form: Form,
  places: readonly Word[],
  options: never,
  asked: Asked = new Asked(),
): Judged => {
  const said: Anchored[] = []
  const steps = check.judge(document, form, places, options)
  return listening(asked, () => {
    for (;;) {
      const {done, value} = steps.next()
      if (done) return {places: places.length, said, open: value, asked}
      said.push(anchored(value, places))
    }
  })
}

const shifted = ({finding, anchors}: Anchored, by: number): Anchored => ({
  finding,
  anchors: anchors.map((anchor) => ({...anchor, nth: anchor.nth + by})),
})

/** Has a check that goes place by place judge those in the paragraphs that changed, and keeps what it said of the others. */
export const judgeChanged = (
  check: BySpelling<never>,
  document: Document,
  form: Form,
  places: readonly Word[],
  options: never,
  known: Judged,
  {start, end}: Edit,
): Judged => {
  const from = firstWhere(places, ({paragraph}) => paragraph >= start)
  const to = firstWhere(places, ({paragraph}) => paragraph >= end)
  const by = places.length - known.places
  const fresh = judgeSpelling(check, document, form, places.slice(from, to), options, known.asked)
  const said = fresh.said.map((one) => shifted(one, from))
  for (const one of known.said) {
    const nth = one.anchors[0]?.nth ?? 0
    if (nth < from) said.push(one)
    else if (nth + by >= to) said.push(shifted(one, by))
  }
  return {places: places.length, said, open: undefined, asked: known.asked}
}
