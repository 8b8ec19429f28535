import {type Form, formOf, type LanguageModel, type Lexicon} from '@copydesk/core'
import {Gap, gapOf, type SlipLine, slipLine, writePairs} from '../../src/slips/slip-line.ts'
import {classOf, neighbourIds} from '../../src/slips/slip-word.ts'
import {readAddresses} from '../read-addresses.ts'
import {type RawSentence, readCorpora} from '../read-corpora.ts'

/** A sentence and its words. */
export interface TaughtLine extends SlipLine {
  readonly forms: readonly Form[]
  /** Which half of the corpora it is of: 0, 1. */
  readonly half: number
}

/** A word and what stands before it. */
interface TaughtWord {
  readonly form: Form
  readonly gap: string
}

const isMark = (token: string | undefined): boolean => token === ',' || token === ';'

const wordsOf = (tokens: RawSentence, lexicon: Lexicon): readonly TaughtWord[] =>
  tokens.flatMap((token, at) => {
    if (isMark(token)) return []
    const before = tokens[at - 1]
    return [{form: formOf(token, lexicon), gap: isMark(before) ? `${before} ` : ' '}]
  })

/** Every second file is of the other half: both have all genres, and neither a part of the other's texts. */
const halfOf = (name: string): number => Number(name.slice(2)) % 2

/** Reads the corpora as lines, one half behind the other; `rowOf` gives the row of a word's tags. */
export const readLines = (
  lexicon: Lexicon,
  model: LanguageModel,
  rowOf: (form: Form) => number,
): readonly TaughtLine[] => {
  const idOf = neighbourIds(model)
  const lineOf = (words: readonly TaughtWord[], half: number): TaughtLine => {
    const line = {...slipLine(words.length), forms: words.map(({form}) => form), half}
    line.length = words.length
    for (const [index, {form, gap}] of words.entries()) {
      line.ids[index] = idOf(form)
      line.classes[index] = classOf(form)
      line.rows[index] = rowOf(form)
      line.gaps[index] = index === 0 ? Gap.space : gapOf(gap)
    }
    writePairs(line, model)
    return line
  }
  return [0, 1].flatMap((half) => {
    const brown = readCorpora((name) => halfOf(name) === half).map((tokens) => wordsOf(tokens, lexicon))
    const addresses = readAddresses(lexicon, (year) => year % 2 === half)
    return [...brown, ...addresses].map((words) => lineOf(words, half))
  })
}
