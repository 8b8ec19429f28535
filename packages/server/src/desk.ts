import {auditFiles, fixText, lintText, loadReader, plainAudits} from 'copydesk'
import type {Draft} from './draft.ts'
import {findingsOf} from './findings-of.ts'
import type {FieldFinding, Findings, Story} from './gate/story.ts'
import {checkText} from './languagetool/check-text.ts'
import {lintOptions} from './lint-options.ts'
import {type ReviewAsked, review} from './page/review.ts'
import {readStory} from './read-story.ts'

/** A text with its safe fixes written, and what is then still to be said of it. */
export interface Fixed {
  readonly text: string
  readonly messages: readonly FieldFinding[]
}

/** What is done with copy, in this process or on threads. Each throws a `Failure` for what cannot be done as asked. */
export interface Desk {
  readonly lint: (draft: Draft) => Promise<readonly FieldFinding[]>
  readonly fix: (draft: Draft) => Promise<Fixed>
  readonly quotes: (draft: Draft & {readonly path: string}) => Promise<readonly object[]>
  /** Lints every field of a story. */
  readonly story: (story: Story) => Promise<Findings>
  /** Answers a request of LanguageTool's API. */
  readonly check: (fields: Readonly<Record<string, string | undefined>>) => Promise<object>
  /** Reads the draft that an editor works on. */
  readonly review: (asked: ReviewAsked) => Promise<object>
}

const readerOf = async ({format = 'text'}: Pick<Draft, 'format'>) => ({read: await loadReader(format)})

/** The desk in this process. */
export const desk: Desk = {
  lint: async (draft) =>
    findingsOf(lintText(draft.text, {...(await lintOptions(draft)), ...(await readerOf(draft))})),
  fix: async (draft) => {
    const fixed = fixText(draft.text, {...(await lintOptions(draft)), ...(await readerOf(draft))})
    return {text: fixed.text, messages: findingsOf(fixed)}
  },
  quotes: async (draft) => {
    const {sources = []} = await lintOptions(draft)
    const {path, text} = draft
    return plainAudits(auditFiles([{path, text, ...(await readerOf(draft))}], sources))
  },
  story: readStory,
  check: async (fields) => checkText(fields),
  review,
}
