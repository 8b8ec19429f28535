import {type Check, type Document, Names, onceFor, type Word} from '@copydesk/core'
import {writeNot} from './shared/find-in-text.ts'
import {wordsAmong} from './shared/words-among.ts'

/** Which titles are small letters when they stand alone. */
export interface JobTitleOptions {
  readonly titles: readonly string[]
  /** Words that may stand before a title that names an office, not a person. */
  readonly before: readonly string[]
  /** Whether a title is small beside a name, too: the actor Tom Hanks. */
  readonly beside: boolean
}

interface Title {
  readonly words: readonly string[]
}

interface Table {
  readonly titles: ReadonlyMap<string, readonly Title[]>
  readonly keys: readonly string[]
}

const tableOf = onceFor((titles: readonly string[]): Table => {
  const table = new Map<string, Title[]>()
  for (const title of [...titles].sort((a, b) => b.length - a.length)) {
    const words = title.split(' ')
    const key = words[0] ?? ''
    table.set(key, [...(table.get(key) ?? []), {words}])
  }
  return {titles: table, keys: [...table.keys()]}
})

const standsAt = (words: readonly Word[], at: number, title: Title): boolean =>
  title.words.every((wanted, index) => {
    const word = words[at + index]
    return (
      word?.form.lower === wanted && word.form.shape === 'capitalised' && (index === 0 || word.gap === ' ')
    )
  })

/** A name, or “of” and what it is an office of, may follow a capital. */
const leadsOn = (last: Word, next: Word | undefined): boolean =>
  next?.paragraph === last.paragraph &&
  /^,? $/.test(next.gap) &&
  (next.form.shape !== 'lower' || next.form.lower === 'of')

/** Captain America is no captain. */
const isNamed = ({lexicon}: Document, next: Word | undefined): boolean =>
  next?.form.shape === 'capitalised' && (lexicon.names(next.form.plain) & Names.forename) !== 0

/** Finds the title of an office with capitals where it stands alone, the President said; or any title that the house keeps small. */
export const jobTitle: Check<JobTitleOptions> = function* (document, {titles, before, beside}) {
  const {words, paragraphs} = document
  const table = tableOf(titles)
  for (const {index: at, form, gap, paragraph} of wordsAmong(document, table.keys)) {
    const title = table.titles.get(form.lower)?.find((one) => standsAt(words, at, one))
    const kind = paragraphs[paragraph]?.kind
    if (!title || gap !== ' ' || (kind !== 'paragraph' && kind !== 'list-item')) continue
    const previous = words[at - 1]
    if (!(beside ? previous?.form.shape === 'lower' : before.includes(previous?.form.lower ?? ''))) continue
    const own = words.slice(at, at + title.words.length)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || leadsOn(last, words[last.index + 1]) !== beside) continue
    if (beside && !isNamed(document, words[last.index + 1])) continue
    const fix = title.words.join(' ')
    yield {
      span: {start: first.start, end: last.end},
      message: writeNot(fix, document.text.slice(first.start, last.end)),
      fix,
    }
  }
}
