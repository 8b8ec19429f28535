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

/** Names whom a draft gives the words of an unlabelled source to: more than once, or once and its file name or heading has the name. */
export const soleSpeaker = (path: string, heard: readonly Heard[]): string | undefined => {
  const own = heard.filter(({place}) => place.path === path && place.speaker === undefined)
  const times = new Map<string, number>()
  for (const {name} of own) times.set(name, (times.get(name) ?? 0) + 1)
  const [first, second] = [...times].sort((a, b) => b[1] - a[1])
  if (!first || (second && second[1] > 1)) return undefined
  const head = own[0]?.source.slice(0, HEAD).toLowerCase() ?? ''
  const isHeading = head.includes(first[0]) && !(second && head.includes(second[0]))
  const isNamed = path.toLowerCase().includes(first[0]) || isHeading
  return (first[1] > 1 && first[1] > (second?.[1] ?? 0)) || isNamed ? first[0] : undefined
}
