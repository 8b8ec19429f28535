import type {Form} from './form.ts'

/** A question about words spelled alike: one function, made once, that looks at nothing but the form. */
export type FormTest = (form: Form) => boolean

/** Where a test stands among all, and what the version was when it came; never reached where there is no room for it. */
export interface TestPlace {
  readonly number: number
  readonly version: number
}

/** A form keeps the answers to so many tests as bits of three small integers. */
export const THIRD = 30
const MOST = 3 * THIRD

/** All tests; the place of one whose options nobody has any more is for the next to take. */
const tests: (WeakRef<FormTest> | undefined)[] = []
const places = new WeakMap<FormTest, TestPlace>()
/** Grows with every test that is added. */
let version = 0

const addTest = (test: FormTest): TestPlace => {
  const free = tests.findIndex((one) => one?.deref() === undefined)
  const number = free < 0 ? tests.length : free
  if (number >= MOST) return {number, version: Number.POSITIVE_INFINITY}
  tests[number] = new WeakRef(test)
  return {number, version: ++version}
}

/** Gives the place of a test, a new one where it has none. */
export const placeOf = (test: FormTest): TestPlace => {
  const known = places.get(test)
  if (known) return known
  const place = addTest(test)
  places.set(test, place)
  return place
}

const bitsOf = (form: Form, from: number): number => {
  let bits = 0
  for (let bit = 0; bit < THIRD; bit++) if (tests[from + bit]?.deref()?.(form)) bits |= 1 << bit
  return bits
}

/** Puts all tests to a form that does not know the answer to each of them. */
export const ask = (form: Form): void => {
  if (form.version === version) return
  form.first = bitsOf(form, 0)
  form.second = bitsOf(form, THIRD)
  form.third = bitsOf(form, 2 * THIRD)
  form.version = version
}

/** Tells how many tests were added so far. */
export const testsSoFar = (): number => version
