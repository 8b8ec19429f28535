import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

const SPEECH = `Full text of the speech.

The mayor said: “We will build four hundred homes by the river, and we will not sell a single one of them.”
`
const MISQUOTED = '“We will build five hundred homes by the river,” she said.'

const RULE = `summary: The house writes “horse” for “zebra”.
why: So the house has it.
kind: style
level: warning
check: terms
fix: offered
quoted: skip
options: {terms: {about: Terms., default: [{write: horse, not: [zebra]}]}}
examples:
  - {bad: The zebra slept., good: The horse slept.}
`

/** Writes files into a new folder. */
const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  mkdirSync(folder, {recursive: true})
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** A folder of drafts: the seeds, one that quotes seed 004 wrongly with 004 as its source, and others to be worked on. */
export const prepareDrafts = (home: string): string => {
  const folder = join(home, 'drafts')
  mkdirSync(folder)
  cpSync(seeds, folder, {recursive: true})
  rmSync(join(folder, 'seeds.gold.json'))
  const source = readdirSync(folder).find((name) => name.startsWith('004')) ?? ''
  const words = readFileSync(join(folder, source), 'utf8')
  const misquoting = words.split('\n')[5]?.replace('legitimate target', 'legitimate threat') ?? ''
  write(folder, {
    'misquoting.md': `---\ncopydesk:\n  sources: [${source}]\n---\n\n${misquoting}\n`,
    'saving.txt': 'The talks went on on Monday, and they ended ended well.\n',
    'styled.txt': 'The minister said that the the talks went well. Turnout was 90 per cent on Monday.\n',
    'unsourced.txt': `The mayor promised the the town housing on Monday. ${MISQUOTED}\n`,
    'speech.txt': SPEECH,
  })
  return folder
}

/** A folder that nobody has trusted yet: its config names a rule file, and a source that lies outside. */
export const prepareUntrusted = (home: string): string => {
  const folder = join(home, 'untrusted')
  const outside = join(home, 'outside')
  write(outside, {'secret.txt': SPEECH})
  write(folder, {
    'rule.yml': RULE,
    '.copydeskrc.yml': `sources: [${join(outside, 'secret.txt')}]\nrules: [rule.yml]\n`,
    'draft.txt': `The mayor promised the the zebra housing on Monday. ${MISQUOTED}\n`,
  })
  return folder
}
