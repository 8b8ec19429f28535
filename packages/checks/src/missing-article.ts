import {type Check, Tags, type Word, wordsWhere} from '@copydesk/core'
import {isRunningCopy} from './shared/running-copy.ts'
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'

/** What the check looks for. */
export interface MissingArticleOptions {
  /** Names that take “the” when they stand as a noun. */
  readonly names: readonly string[]
  /** Words before the name that call for a noun phrase. */
  readonly before: readonly string[]
}

const VERB = Tags.verb | Tags.verbS | Tags.past | Tags.modal | Tags.preposition | Tags.conjunction
const OTHER = Tags.noun | Tags.plural | Tags.adjective | Tags.gerund | Tags.participle
const STOP = /^["'”’)\]]*[.;:!?,]/

/** The most words of a name. */
const LONGEST = 5

/** Where a name begins at `at`: the index behind its last word. */
const endOfName = (words: readonly Word[], at: number, names: ReadonlySet<string>): number | undefined => {
  const first = words[at]
  if (!first || first.form.shape === 'lower') return
  let name = first.text
  let end = names.has(name) ? at + 1 : undefined
  for (let next = at + 1; next < at + LONGEST && words[next]?.gap === ' '; next++) {
    name += ` ${words[next]?.text}`
    if (names.has(name)) end = next + 1
  }
  return end
}

// “allow UK and France to operate”: the second name must not be a modifier itself.
const joinsName = (words: readonly Word[], at: number): boolean => {
  const other = words[at + 1]
  const next = words[at + 2]
  if (other?.gap !== ' ' || other.form.shape !== 'capitalised' || (other.form.tags & Tags.adjective) !== 0)
    return false
  return (
    !next ||
    STOP.test(next.gap) ||
    (next.gap === ' ' && ['to', 'would', 'will', 'could', 'can', 'have', 'are', 'were'].includes(next.text))
  )
}

const standsAsNoun = (words: readonly Word[], end: number): boolean => {
  const next = words[end]
  const last = words[end - 1]
  if (!next || next.paragraph !== last?.paragraph || STOP.test(next.gap)) return true
  if (next.gap !== ' ' || next.form.shape !== 'lower') return false
  if (next.text === 'and') return joinsName(words, end)
  return (next.form.tags & VERB) !== 0 && (next.form.tags & OTHER) === 0
}

const opensName = testFor((names: readonly string[]) => {
  const heads = new Set(names.map((name) => name.split(' ')[0] ?? name))
  return ({text, shape}) => shape !== 'lower' && heads.has(text)
})

/** Finds the UK, the US and the like without their article where they stand as a noun. */
export const missingArticle: Check<MissingArticleOptions> = function* (document, {names, before}) {
  const {words, text} = document
  const wanted = setOf(names)
  for (const name of wordsWhere(document, opensName(names))) {
    const at = name.index
    const lead = words[at - 1]
    if (!lead || name.gap !== ' ' || lead.form.shape !== 'lower') continue
    const end = endOfName(words, at, wanted)
    if (end === undefined || !before.includes(lead.text) || !standsAsNoun(words, end)) continue
    if (!isRunningCopy(document, name)) continue
    const span = {start: lead.start, end: words[end - 1]?.end ?? name.end}
    const full = text.slice(name.start, span.end)
    yield {
      span,
      message: `Write “the ${full}”: it takes its article here`,
      fix: `${lead.text} the ${full}`,
      offered: true,
    }
  }
}
