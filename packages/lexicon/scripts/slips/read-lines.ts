import {type Form, formOf, type LanguageModel, type Lexicon} from '@copydesk/core'
import {Gap, type SlipLine, slipLine, writePairs} from '../../src/slips/slip-line.ts'
import {classOf, neighbourIds} from '../../src/slips/slip-word.ts'
import {type RawSentence, readCorpora} from '../read-corpora.ts'

/** A sentence and its words. */
export interface TaughtLine extends SlipLine {
  readonly forms: readonly Form[]
  /** Which half of the corpora it is of: 0, 1. */
  readonly half: number
}

const gapOf = (mark: string | undefined): number => {
  if (mark === ',') return Gap.comma
  return mark === ';' ? Gap.break : Gap.space
}

const isMark = (token: string | undefined): boolean => token === ',' || token === ';'

/** Every second file is of the other half: both have all genres, and neither a part of the other's texts. */
const halfOf = (name: string): number => Number(name.slice(2)) % 2

/** Reads the corpora as lines, one half behind the other; `rowOf` gives the row of a word's tags. */
export const readLines = (
  lexicon: Lexicon,
  model: LanguageModel,
  rowOf: (form: Form) => number,
): readonly TaughtLine[] => {
  const idOf = neighbourIds(model)
  const lineOf = (tokens: RawSentence, half: number): TaughtLine => {
    const places = [...tokens.keys()].filter((at) => !isMark(tokens[at]))
    const forms = places.map((at) => formOf(tokens[at] ?? '', lexicon))
    const line = {...slipLine(places.length), forms, half}
    line.length = places.length
    for (const [index, form] of line.forms.entries()) {
      line.ids[index] = idOf(form)
      line.classes[index] = classOf(form)
      line.rows[index] = rowOf(form)
      line.gaps[index] = index === 0 ? Gap.space : gapOf(tokens[(places[index] ?? 0) - 1])
    }
    writePairs(line, model)
    return line
  }
  return [0, 1].flatMap((half) =>
    readCorpora((name) => halfOf(name) === half).map((tokens) => lineOf(tokens, half)),
  )
}
