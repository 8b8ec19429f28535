import {onceFor} from '@copydesk/core'
import {alternatives} from './alternatives.ts'

/** What shows the dialect of copy besides its spelling; a house may leave kinds out. */
export interface DialectSigns {
  /** Forms that American papers write, those that stand for one another parted by a slash; # is a figure, A a capital. */
  readonly american?: readonly string[]
  /** Forms that Canadian papers write, too, whatever their spelling. */
  readonly alsoCanadian?: readonly string[]
  /** Forms that no other papers write, either. */
  readonly onlyAmerican?: readonly string[]
  /** Forms that the papers of Britain and the Commonwealth write. */
  readonly british?: readonly string[]
  /** What stands in copy of countries that write some things as Americans do. */
  readonly notAmerican?: readonly string[]
}

type Kind = keyof DialectSigns

/** How many of each kind of signs some text has. */
export type SignCounts = Readonly<Record<Kind, number>>

const KINDS: readonly Kind[] = ['american', 'alsoCanadian', 'onlyAmerican', 'british', 'notAmerican']

const partOf = (form: string): string =>
  alternatives([form.endsWith('A') ? form : `${form}\0`])
    .replaceAll('#', '\\d{1,2}(?!\\d)')
    .replace(/(?<!\p{L})A$/u, '\\p{Lu}')
    .replace('\0', '(?!\\p{L})')

const expressionOf = (group: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${group.split('/').map(partOf).join('|')})`, 'u')

type Expressions = Readonly<Record<Kind, readonly RegExp[]>>

const expressionsOf = onceFor(
  (signs: DialectSigns): Expressions => ({
    american: (signs.american ?? []).map(expressionOf),
    alsoCanadian: (signs.alsoCanadian ?? []).map(expressionOf),
    onlyAmerican: (signs.onlyAmerican ?? []).map(expressionOf),
    british: (signs.british ?? []).map(expressionOf),
    notAmerican: (signs.notAmerican ?? []).map(expressionOf),
  }),
)

/** Counts the signs in a text. */
export const signsIn = (text: string, signs: DialectSigns): SignCounts => {
  const expressions = expressionsOf(signs)
  const count = (kind: Kind): number => expressions[kind].filter((one) => one.test(text)).length
  return {
    american: count('american'),
    alsoCanadian: count('alsoCanadian'),
    onlyAmerican: count('onlyAmerican'),
    british: count('british'),
    notAmerican: count('notAmerican'),
  }
}

/** Writes down which signs a text has. */
export const regardedSigns = (text: string, signs: DialectSigns): string => {
  const expressions = expressionsOf(signs)
  return KINDS.map((kind) => expressions[kind].map((one) => (one.test(text) ? '1' : '0')).join('')).join(' ')
}
