import {standingOf} from '../style/standing-of.ts'
import type {Style, StyleRule} from '../style/style.ts'
import type {LeftFact} from '../style/style-file.ts'
import {inOrder, ledgerOf} from '../style/style-ledger.ts'

const flat = (text: string): string => text.replaceAll(/\n+/g, ' ⏎ ')

const exampleOf = ({fact}: StyleRule): string => {
  const example = fact.examples.find((one) => 'bad' in one)
  if (!example || !('bad' in example)) return ''
  const [good] = [example.good ?? []].flat()
  return `    ✗ ${flat(example.bad)}\n${good === undefined ? '' : `    ✓ ${flat(good)}\n`}`
}

const factText = (one: StyleRule): string => {
  const {rule, fact} = one
  return `\n${rule.id} (${fact.level})\n  ${fact.says}\n${exampleOf(one)}  ${fact.source} (${fact.since}), ${standingOf(fact)}\n`
}

const leftText = ({says, source, since, why}: LeftFact): string =>
  `\n  ${says}\n  Why: ${why}\n  ${source} (${since})\n`

/** The page of a style, as an editor reads it on a terminal. */
export const styleText = ({title, dialect, facts, left, file}: Style): string =>
  [
    `${title}${dialect ? ` (${dialect})` : ''}: ${facts.length} rules\n`,
    ledgerOf(file) ? `${ledgerOf(file)}\n` : '',
    ...inOrder(facts, ({fact}) => fact).map(factText),
    ...(left.length > 0 ? ['\nLeft to people\n', ...inOrder(left, (one) => one).map(leftText)] : []),
  ].join('')
