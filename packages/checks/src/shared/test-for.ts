import type {Form} from '@copydesk/core'

type Test = (form: Form) => boolean

/** Makes one test of a form for each of some options, as `wordsWhere` wants it. */
export const testFor = <Key extends object>(make: (key: Key) => Test): ((key: Key) => Test) => {
  const made = new WeakMap<Key, Test>()
  return (key) => {
    const test = made.get(key) ?? make(key)
    made.set(key, test)
    return test
  }
}
