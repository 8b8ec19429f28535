import {type Document, type Paragraph, Tags, type Word} from '@copydesk/core'

const NOMINAL =
  Tags.noun |
  Tags.plural |
  Tags.adjective |
  Tags.comparative |
  Tags.adverb |
  Tags.number |
  Tags.gerund |
  Tags.participle

/** Whether “A” is a letter: “triple A rating”, “only A can”, “ultraviolet A rays”. */
export const isLetter = (word: Word, before: Word | undefined, next: Word): boolean =>
  word.text === 'A' &&
  ((next.form.tags !== 0 && (next.form.tags & NOMINAL) === 0) ||
    (next.form.tags & (Tags.plural | Tags.noun)) === Tags.plural ||
    /^(?:triple|double|single|grade|plan|vitamin|level|hepatitis|type|influenza|flu|group|class|schedule|section|part|appendix|exhibit|block|round|serie)$/.test(
      before?.form.lower ?? '',
    ))

const OF_GOD = /^(?:he|his)$/
const GOD = /\b(?:God|Lord|Almighty|Christ|Jesus|Allah|Creator|Heavenly|Providence)\b/

/** “No 1 votes got 20 points, No 2s 19”. */
export const isNumero = (word: Word, next: Word | undefined): boolean =>
  word.text === 'No' && next?.form.shape === 'number'

/** Whether a pronoun has the capital of God: “God shed His grace”. */
export const isReverent = ({form}: Word, paragraph: Paragraph | undefined): boolean =>
  OF_GOD.test(form.lower) && paragraph !== undefined && GOD.test(paragraph.text)

/** Whether a word stands in a question, which may begin behind a comma: “The question arises, On whose side are they?” */
export const asks = ({text, sentences}: Document, {sentence}: Word): boolean =>
  text[(sentences[sentence]?.end ?? 0) - 1] === '?'
