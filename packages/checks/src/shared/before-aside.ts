import {Kind} from '@copydesk/core'
import type {Scene} from './scene.ts'
import {joinAt, kindAt, lowerAt, type SentenceView} from './sentence-view.ts'

const ASIDES: ReadonlySet<number> = new Set([
  Kind.relative,
  Kind.participle,
  Kind.gerund,
  Kind.determiner,
  Kind.name,
  Kind.pronoun,
  Kind.preposition,
])

/** Gives the last word before what stands between commas up to `last`: “The ministers, who met in Rome,”. */
export const beforeAside = ({view}: Scene, last: number): number | undefined => {
  for (let at = last; at > view.first; at--) {
    const join = joinAt(view, at)
    if (join === 'space') continue
    if (join !== 'comma') return
    const kind = kindAt(view, at)
    const isAside = ASIDES.has(kind) || lowerAt(view, at) === 'together'
    return isAside || (kind === Kind.adverb && last - at < 2) ? at - 1 : undefined
  }
  return
}

const DASH = /^(?: ?[–—] ?| --? )$/
const CLOSES = /^[)\]] $/
const OPENS = /^ [([]$/

/** Gives the last word before what stands in brackets or between two dashes right before a verb: “The ministers (both from Rome) were”. */
export const beforeParenthesis = ({words, first}: SentenceView, verb: number): number | undefined => {
  const shut = words[verb]?.gap ?? ''
  const isDash = DASH.test(shut)
  if (!isDash && !CLOSES.test(shut)) return
  for (let at = verb - 1; at > first; at--) {
    const gap = words[at]?.gap ?? ''
    if (isDash ? gap === shut : OPENS.test(gap)) return at - 1
    if (DASH.test(gap) || /[()[\]“”"]/.test(gap)) return
  }
  return
}
