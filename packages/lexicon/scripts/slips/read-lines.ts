import {type Form, formOf, type LanguageModel, type Lexicon} from '@copydesk/core'
import {Gap, type SlipLine, slipLine, writeLifts} from '../../src/slips/slip-line.ts'
import {classOf, neighbourIds} from '../../src/slips/slip-word.ts'
import {type RawSentence, readCorpora} from '../read-corpora.ts'

/** A sentence and its words. */
export interface TaughtLine extends SlipLine {
  readonly forms: readonly Form[]
}

const gapOf = (mark: string | undefined): number => {
  if (mark === ',') return Gap.comma
  return mark === ';' ? Gap.break : Gap.space
}

const isMark = (token: string | undefined): boolean => token === ',' || token === ';'

/** Reads the corpora as lines. */
export const readLines = (lexicon: Lexicon, model: LanguageModel): readonly TaughtLine[] => {
  const idOf = neighbourIds(model)
  const lineOf = (tokens: RawSentence): TaughtLine => {
    const places = [...tokens.keys()].filter((at) => !isMark(tokens[at]))
    const line = {...slipLine(places.length), forms: places.map((at) => formOf(tokens[at] ?? '', lexicon))}
    line.length = places.length
    for (const [index, form] of line.forms.entries()) {
      line.ids[index] = idOf(form)
      line.classes[index] = classOf(form)
      line.gaps[index] = index === 0 ? Gap.space : gapOf(tokens[(places[index] ?? 0) - 1])
    }
    writeLifts(line, model)
    return line
  }
  return readCorpora().map(lineOf)
}
