import {type Anchored, anchored} from './anchored-finding.ts'
import {Asked, listening} from './asked.ts'
import type {BySpelling} from './by-spelling.ts'
import type {Document, Word} from './document.ts'
import type {Form} from './form.ts'

/** What a check said of one spelling, what it left open, and what that rests on. */
export interface Judged {
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
): Judged => {
  const asked = new Asked()
  const said: Anchored[] = []
  const steps = check.judge(document, form, places, options)
  return listening(asked, () => {
    for (;;) {
      const {done, value} = steps.next()
      if (done) return {said, open: value, asked}
      said.push(anchored(value, places))
    }
  })
}
