import {type Finding, Tags, type Word} from '@copydesk/core'

const LONGEST = 3
// “the first nations to sign” is whole without a comma.
const SELECTING = /^(?:first|last|only|next|latest|[a-z]+est)$/

const pluralEnd = (words: readonly Word[], at: number): number | undefined => {
  for (let end = at; end < at + LONGEST; end++) {
    const word = words[end]
    if (word?.gap !== ' ' || word.form.shape !== 'lower' || SELECTING.test(word.text)) return
    const {tags} = word.form
    if ((tags & Tags.plural) !== 0) return words[end + 1]?.text === 'to' ? end : undefined
    if ((tags & (Tags.noun | Tags.adjective)) === 0) return
  }
  return
}

/** Finds, where “the” stands behind a name and a comma, a plural apposition that runs on into an infinitive: “Reed and Hill, the team captains to lead”. */
export const openPluralApposition = (
  words: readonly Word[],
  at: number,
  text: string,
): Finding | undefined => {
  const article = words[at]
  const name = words[at - 1]
  if (article?.text !== 'the' || article.gap !== ', ' || name?.form.shape === 'lower') return
  const end = pluralEnd(words, at + 1)
  const last = words[end ?? -1]
  const to = words[(end ?? -1) + 1]
  const verb = words[(end ?? -1) + 2]
  if (!last || to?.gap !== ' ' || verb?.gap !== ' ' || (verb.form.tags & Tags.verb) === 0) return
  const span = {start: article.start - 2, end: last.end}
  return {
    span,
    message: `Close the apposition with a comma behind “${last.text}”`,
    fix: `${text.slice(span.start, span.end)},`,
    sure: false,
  }
}
