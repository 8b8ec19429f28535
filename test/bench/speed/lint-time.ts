import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {wordsIn} from '../quality/corpus.ts'
import {builtCopydesk} from './built-copydesk.ts'
import {medians, processorTimeOf} from './clock.ts'
import {draftsOf, paragraphsOf} from './drafts.ts'

/** How long a lint takes beside the parser that it is built on. */
export interface LintTime {
  readonly words: number
  /** Milliseconds. */
  readonly parse: number
  readonly lint: number
  /** With no rule at all: reading alone. */
  readonly read: number
  /** All words as one draft. */
  readonly lintWhole: number
}

/** Times linting drafts, draft by draft and in one piece, and retext-english alone on the same paragraphs, by turns. */
export const lintTime = async (words: number, rounds: number): Promise<LintTime> => {
  const {lintText} = await builtCopydesk()
  const drafts = draftsOf(words)
  const paragraphs = paragraphsOf(drafts)
  const whole = drafts.join('\n\n')
  const parser = unified().use(retextEnglish)
  const times = await medians(
    {
      parse: () => {
        for (const paragraph of paragraphs) parser.parse(paragraph)
      },
      read: async () => {
        for (const draft of drafts) await lintText(draft, {rules: []})
      },
      lint: async () => {
        for (const draft of drafts) await lintText(draft)
      },
      lintWhole: () => lintText(whole),
    },
    rounds,
    processorTimeOf,
  )
  const of = (name: 'parse' | 'lint' | 'read' | 'lintWhole'): number => times.get(name) ?? Number.NaN
  return {
    words: wordsIn(drafts.map((text) => ({text}))),
    parse: of('parse'),
    lint: of('lint'),
    read: of('read'),
    lintWhole: of('lintWhole'),
  }
}
