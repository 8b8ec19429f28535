import type {Cost} from './cost.ts'
import type {Ruling} from './judge-case.ts'
import {type KindTally, tallyRulings, totalOf} from './tally-rulings.ts'

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`

const line = ({kind, truth, drafts, accused, named, notFound}: KindTally): string => {
  const right = truth === 'bent' ? `, named ${percent(named, drafts)}` : ''
  return `${kind.padEnd(38)} ${String(drafts).padStart(5)}  accused ${percent(accused, drafts)}${right}, not found ${percent(notFound, drafts)}`
}

const LENGTHS: readonly (readonly [number, number])[] = [
  [0, 4],
  [5, 6],
  [7, 500],
]

// Of three words with one changed nobody can say where they come from: short ones are counted apart.
const lengthLine = (rulings: readonly Ruling[], [least, most]: readonly [number, number]): string => {
  const {drafts, accused, notFound} = totalOf(
    'bent',
    rulings.filter(({one}) => one.words >= least && one.words <= most),
  )
  const range = most > 100 ? `${least} words and more` : `up to ${most} words`
  return `  bent, ${range}: caught ${percent(accused, drafts)}, not found ${percent(notFound, drafts)} of ${drafts}`
}

/** Writes a line a kind, then the figures that count. */
export const rulingLines = (rulings: readonly Ruling[]): string => {
  const [faithful, foreign, bent] = (['faithful', 'foreign', 'bent'] as const).map((truth) =>
    totalOf(truth, rulings),
  )
  const lines = tallyRulings(rulings).map(line)
  if (faithful && foreign && bent) {
    lines.push(
      '',
      `faithful quotations accused: ${percent(faithful.accused, faithful.drafts)} of ${faithful.drafts}`,
      `quotations of other speeches accused: ${percent(foreign.accused, foreign.drafts)} of ${foreign.drafts}`,
      `bent quotations caught: ${percent(bent.accused, bent.drafts)} of ${bent.drafts}, the difference named: ${percent(bent.named, bent.drafts)}`,
      ...LENGTHS.map((range) => lengthLine(rulings, range)),
      `bent quotations caught or not found: ${percent(bent.accused + bent.notFound, bent.drafts)}`,
    )
  }
  return lines.join('\n')
}

/** Writes some rulings that went wrong, in their words. */
export const faultLines = (rulings: readonly Ruling[], count: number): string =>
  tallyRulings(rulings)
    .flatMap(({kind}) => {
      const group = rulings.filter(({one}) => `${one.truth}: ${one.kind}` === kind)
      return group
        .filter(({one, accused, named}) => (one.truth === 'bent' ? !(accused && named) : accused))
        .slice(0, count)
    })
    .map(({one, verdict, said}) => `${one.truth}: ${one.kind}: ${verdict}: “${one.quote}” ${said}`)
    .join('\n')

/** Writes what it costs. */
export const costLines = (costs: readonly Cost[]): string =>
  costs
    .map(
      ({name, words, milliseconds, note}) =>
        `${name.padEnd(52)} ${milliseconds.toFixed(1).padStart(9)} ms  ${words > 0 ? `${(words / milliseconds / 1000).toFixed(1)} million words/s  ` : ''}${note}`,
    )
    .join('\n')
