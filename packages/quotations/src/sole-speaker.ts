import type {Audited} from './audit.ts'
import type {Place} from './verdict.ts'

const HEAD = 300

/** A quotation that the sources have, with the last name of whom the draft gives it to. */
export interface Heard {
  readonly audited: Audited
  readonly place: Place
  readonly name: string
  /** The text of the source. */
  readonly source: string
}

// Where a source has turns, or a line begins with the other's name, it is no speech of one voice.
const TURNS = /^\s*(?:[-–—•]|>>|\d{1,2}:\d{2}|[QA][.:])/mu
const LINE_HEAD = 60

const hasTurns = (source: string, name: string): boolean =>
  TURNS.test(source) ||
  source.split('\n').some((line) => line.slice(0, LINE_HEAD).toLowerCase().includes(name))

const OFTEN = 3

/**
 * Names whom a draft gives the words of an unlabelled source to: three times and more, or once and the file's name or
 * the heading has the name, too; at most one quotation is another's.
 */
export const soleSpeaker = (path: string, heard: readonly Heard[]): string | undefined => {
  const own = heard.filter(({place}) => place.path === path && place.speaker === undefined)
  const source = own[0]?.source ?? ''
  const times = new Map<string, number>()
  for (const {name} of own) times.set(name, (times.get(name) ?? 0) + 1)
  const [first, second] = [...times].sort((a, b) => b[1] - a[1])
  if (!first || !second || second[1] > 1 || hasTurns(source, second[0])) return undefined
  const isNamed = `${path} ${source.slice(0, HEAD)}`.toLowerCase().includes(first[0])
  return first[1] >= OFTEN || isNamed ? first[0] : undefined
}
