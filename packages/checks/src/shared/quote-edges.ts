import type {Document, Finding, Mark, MarkPair} from '@copydesk/core'

const STOPS = '.,;:!?'
const MARK = /["'“”‘’„«»]/

const endOf = ({at, text}: Mark): number => at + text.length

const isGuillemet = ({text}: Mark): boolean => /[«»‹›]/.test(text)

const leadingSpace = (text: string, {start, end}: MarkPair['inner']): number => {
  let at = start
  while (at < end && /\s/.test(text[at] ?? '')) at++
  return at
}

const trailingSpace = (text: string, {start, end}: MarkPair['inner']): number => {
  let at = end
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--
  return at
}

/** Finds spaces between a mark and the words inside it: “ so ”. Between two marks a space is right: “ ‘so’ ”. */
export function* spacesInside({text}: Document, {open, close, inner}: MarkPair): Iterable<Finding> {
  if (isGuillemet(open)) return
  const from = leadingSpace(text, inner)
  if (from === inner.end) {
    if (close)
      yield {
        span: {start: open.at, end: endOf(close)},
        message: 'These quotation marks are empty',
        offered: true,
      }
    return
  }
  const message = 'There is a space inside the quotation mark'
  if (from > inner.start && !MARK.test(text[from] ?? ''))
    yield {span: {start: open.at, end: from}, message, fix: open.text}
  const to = trailingSpace(text, inner)
  if (close && to < inner.end && !MARK.test(text[to - 1] ?? ''))
    yield {span: {start: to, end: endOf(close)}, message, fix: close.text}
}

/** Finds marks that touch the word outside: said“so”and. */
export function* spacesOutside({text}: Document, {open, close}: MarkPair): Iterable<Finding> {
  const before = text[open.at - 1] ?? ''
  if (/[\p{L}\d]/u.test(before) || (before !== '' && STOPS.includes(before)))
    yield {
      span: {start: open.at, end: endOf(open)},
      message: 'A space is missing before the quotation mark',
      fix: ` ${open.text}`,
    }
  if (close && /\p{L}/u.test(text[endOf(close)] ?? ''))
    yield {
      span: {start: close.at, end: endOf(close)},
      message: 'A space is missing after the quotation mark',
      fix: `${close.text} `,
    }
}

/** Finds stops on both sides of a closing mark: ,”, and .”. */
export function* crowdedStops(
  {text}: Document,
  {close}: MarkPair,
  isAbbreviation: (before: string) => boolean,
): Iterable<Finding> {
  if (!close) return
  const inside = text[close.at - 1] ?? ''
  const outside = text[endOf(close)] ?? ''
  if (!'.,;:'.includes(inside) || inside === '' || outside === '' || !'.,;'.includes(outside)) return
  const before = text.slice(Math.max(0, close.at - 24), close.at - 1)
  if (inside === '.' && (before.endsWith('.') || isAbbreviation(before))) return
  if (outside === '.' && text[endOf(close) + 1] === '.') return
  yield {
    span: {start: close.at - 1, end: endOf(close) + 1},
    message: 'A stop stands on both sides of the closing mark',
    fix:
      inside === outside
        ? [inside + close.text, close.text + outside]
        : [close.text + outside, inside + close.text],
  }
}
