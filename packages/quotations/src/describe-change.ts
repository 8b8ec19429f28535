import type {ChangeKind} from './difference.ts'

const LONGEST = 90

const quoted = (words: string): string => {
  const flat = words.replaceAll(/\s+/g, ' ')
  return `“${flat.length > LONGEST ? `${flat.slice(0, LONGEST / 2)} … ${flat.slice(-LONGEST / 2)}` : flat}”`
}

const DESCRIBE: Readonly<
  Record<'cut' | 'added' | 'lost-negation' | 'put-negation' | 'order', (words: string) => string>
> = {
  cut: (words) => `words left out without an ellipsis: ${quoted(words)}`,
  added: (words) => `${quoted(words)} is not in the source`,
  'lost-negation': (words) => `the negation is gone: the source has ${quoted(words)}`,
  'put-negation': (words) => `the source has no negation here: ${quoted(words)} is not in it`,
  order: (words) => `${quoted(words)} stands elsewhere in the source`,
}

/** Says in an editor's words what a change does; `draft` and `source` are the words of each side. */
export const describeChange = (kind: ChangeKind, draft: string, source: string): string => {
  if (kind === 'order') return DESCRIBE.order(draft)
  if (draft === '') return DESCRIBE[kind === 'negation' ? 'lost-negation' : 'cut'](source)
  if (source === '') return DESCRIBE[kind === 'negation' ? 'put-negation' : 'added'](draft)
  if (kind === 'negation')
    return `the negation differs: the source has ${quoted(source)}, not ${quoted(draft)}`
  return `the source has ${quoted(source)}, not ${quoted(draft)}`
}
