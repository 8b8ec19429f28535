import {writeFileSync} from 'node:fs'
import {Failure} from '../../failure.ts'
import {reasonOf} from '../../reason-of.ts'
import {say} from '../streams.ts'

const NAME = '.copydeskrc.yml'

const CONFIG = `# Copydesk's settings for the drafts in this folder and below.
# \`copydesk rules\` lists the rules, \`copydesk explain RULE\` says what each wants.

# The house style: ap, bbc, economist, guardian, reuters, or a file of your own (./house.yml).
# style: guardian

# The dialect of the house: en-US, en-GB, en-GB-oxendict (-ize), en-AU, en-CA or en-ZA.
# Left out, a draft's own majority counts.
# dialect: en-GB

# How gravely to take a rule: off, suggestion, warning or error; or [level, options].
# With rule files of your own it is a list: rules: [house/rules/, {spelling: warning}]
rules: {}

# Packs of rules and styles: folders or installed packages.
# extends: [./newsroom]

# Files with one word or name a line that the house writes just so.
# vocabulary: [house/names.txt]

# Texts that drafts quote: files, folders or globs.
# sources: [transcripts/]

# Other settings for some files.
# overrides:
#   - files: ['sport/**']
#     rules: {number-style: off}

# Files that are never read.
# ignore: ['archive/**']
`

/** Writes a commented config into the working folder; one that is there already stays. */
export const initCommand = async (): Promise<number> => {
  try {
    writeFileSync(NAME, CONFIG, {flag: 'wx'})
  } catch (error) {
    if ((error as {code?: string}).code === 'EEXIST')
      throw new Failure(`${NAME}: is there already; it stays as it is`)
    throw new Failure(`${NAME}: cannot be written: ${reasonOf(error)}`)
  }
  say(`${NAME}: written; every setting in it is explained`)
  return 0
}
