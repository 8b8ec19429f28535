import type {Check, Document, Finding, Usage} from '@copydesk/core'

type Doubt = ReturnType<Usage['doubts']> extends Iterable<infer One> ? One : never

/** What the check is sure of. */
export interface WrongWordOptions {
  /** How far above its threshold a rival must be to be reported. */
  readonly margin: number
}

const HEADINGS = new Set([
  'headline',
  'heading',
  'label',
  'byline',
  'dateline',
  'cell',
  'caption',
  'list-item',
])

/** Abbreviations are spelled otherwise than words are: pct, mln, cwt. */
const isAbbreviation = (lower: string): boolean => lower.length > 1 && !/[aeiouyà-ÿ]/.test(lower)

const HAVING = /^(?:has|have|had|having)(?:n't)?$|'(?:ve|d|s)$/
/** So far behind it a participle may stand: “had the delegates of both parties been”. */
const REACH = 10

/** Whether what is missing stands further ahead: “had they been”, “has since then been”. */
const isAhead = ({words, sentences}: Document, {word, rival}: Doubt): boolean => {
  if (!HAVING.test(rival.word)) return false
  const first = sentences[words[word]?.sentence ?? -1]?.firstWord ?? word
  return words.slice(Math.max(first, word - REACH), word).some(({form}) => HAVING.test(form.lower))
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const findingOf = (document: Document, doubt: Doubt): Finding | undefined => {
  const {word: at, rival, missing} = doubt
  const {words} = document
  const word = words[at]
  const before = words[at - 1]
  if (!word || isAbbreviation(word.form.lower)) return
  if (missing) {
    if (!before || isAhead(document, doubt)) return
    const span = {start: before.start, end: word.end}
    const fix = `${before.text} ${rival.word} ${word.text}`
    return {
      span,
      message: `“${rival.word}” seems to be missing between “${before.text}” and “${word.text}”`,
      fix,
      offered: true,
    }
  }
  const fix = word.form.shape === 'lower' ? rival.word : capitalised(rival.word)
  return {
    span: {start: word.start, end: word.end},
    message: `Write “${fix}” rather than “${word.text}”: the words around it call for it`,
    fix,
    offered: true,
  }
}

/** Finds words that are spelled right and are the wrong ones, or are missing, by what edited English has around them. */
export const wrongWord: Check<WrongWordOptions> = function* (document, {margin}) {
  const {usage, sentences, paragraphs} = document
  if (!usage) return
  for (const sentence of sentences) {
    if (HEADINGS.has(paragraphs[sentence.paragraph]?.kind ?? 'paragraph')) continue
    for (const doubt of usage.doubts(document, sentence)) {
      const finding = doubt.rival.margin > margin ? findingOf(document, doubt) : undefined
      if (finding) yield finding
    }
  }
}
