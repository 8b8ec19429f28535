import {type Form, onceFor} from '@copydesk/core'

type Test = (form: Form) => boolean

/** Makes one test of a form for each of some options, as `wordsWhere` wants it. */
export const testFor = <Key extends object>(make: (key: Key) => Test): ((key: Key) => Test) => onceFor(make)
