import type {Source} from './types.ts'

/** A draft with a few of everything, so that an empty desk can show what it does. */
export const exampleDraft = `Harbour bridge to close for repairs

The old harbour bridge willnot open again before the spring, the council said on Tuesday.

The the work was to have ended in May. “We have never promised an opening in May,” said Ana Reyes, who leads the project. “The steel was in worse shape than our surveys suggested.”

Drivers face a detour of niNE miles. The work has 3 phases, and a free ferry runs untill midnight.
`

/** What was really said. */
export const exampleSource: Source = {
  path: 'Press conference.txt',
  format: 'text',
  text: `Ana Reyes: Good morning. We promised an opening in May, and we will not keep that promise.

Ana Reyes: The steel was in far worse shape than our surveys suggested. We found rust in every span.
`,
}
