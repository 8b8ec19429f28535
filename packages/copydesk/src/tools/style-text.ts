import type {Style, StyleRule} from '../style/style.ts'

const exampleOf = ({fact}: StyleRule): string => {
  const example = fact.examples.find((one) => 'bad' in one)
  if (!example || !('bad' in example)) return ''
  const [good] = [example.good ?? []].flat()
  return `    ✗ ${example.bad.replaceAll('\n', ' ⏎ ')}${good === undefined ? '' : `\n    ✓ ${good}`}\n`
}

/** The page of a style, as an editor reads it on a terminal. */
export const styleText = ({title, dialect, facts, left}: Style): string =>
  [
    `${title}${dialect ? ` (${dialect})` : ''}: ${facts.length} facts that Copydesk sees\n`,
    ...facts.map(
      (one) =>
        `\n${one.rule.id} (${one.fact.level})\n  ${one.fact.says}\n${exampleOf(one)}  ${one.fact.source} (${one.fact.since})\n`,
    ),
    ...(left.length > 0 ? [`\n${left.length} facts that are left to people\n`] : []),
    ...left.map(({says, source, since, why}) => `\n  ${says}\n  Why: ${why} ${source} (${since})\n`),
  ].join('')
