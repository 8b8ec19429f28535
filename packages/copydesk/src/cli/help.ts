import {type Flag, flagGroups} from './flag.ts'
import {flags} from './flags.ts'
import {hang} from './fold.ts'

const left = ({name, short, value}: Flag): string =>
  `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`

const group = (name: Flag['group']): string => {
  const lines = flags
    .filter((flag) => flag.group === name)
    .map((flag) => hang(`${left(flag).padEnd(31)} `, flag.about, {width: 80}))
  return `${name}:\n${lines.join('\n')}\n`
}

/** What `copydesk --help` says. */
export const help: string = `Copydesk reads a draft the way a sub-editor does.

  copydesk draft.txt                        read a draft
  copydesk stories/ 'wire/**/*.md'          folders and globs of drafts
  copydesk --source speech.txt draft.txt    check its quotations by the source
  copydesk --fix draft.txt                  mend what is safe to mend
  pbpaste | copydesk -                      read what is piped in

Drafts are text, Markdown, HTML or Word’s .docx.

Commands:
  lint <draft…>        what you get without a command
  quotes <draft…>      every quotation with its verdict (give --source)
  sources add <file…>  keep texts in --archive that drafts quote; list, remove
  rules                every rule; with --style NAME a house’s page
  explain <rule>       what a rule wants, and why
  new-rule <name>      write a rule for a word, with two examples
  test-rules [folder]  run the examples of rule and style files
  try <rule> <copy…>   what a rule would flag in published copy
  terms export|import  a list of words as CSV, and back
  init                 write a commented .copydeskrc.yml
  lsp                  serve an editor over the Language Server Protocol
  serve                serve over HTTP: linting, the gate before publishing

${flagGroups.map(group).join('\n')}
In the copy, <!-- copydesk-disable-next-line rule --> silences a rule.
Exit codes: 0 nothing at level error, 1 findings, 2 something could not be done.
`
