import type {Format} from './format.ts'
import type {OriginMap} from './origin-map.ts'
import type {Problem} from './problem.ts'
import type {Span} from './span.ts'

/** One change of a text. */
export interface Edit extends Span {
  readonly text: string
}

/** Whether --fix may write a problem's fix unasked: it is safe, the only one, and no tag or escape stands in its place. */
export const isSafelyFixable = ({fixPolicy, fixes, span}: Problem, origin: OriginMap): boolean =>
  fixPolicy === 'safe' && fixes.length === 1 && origin.isPlain(span)

/** Gives the problem once for each place where its fix may be applied. */
export const everywhere = (problem: Problem): readonly Problem[] => [
  problem,
  ...(problem.elsewhere ?? []).map((span) => ({...problem, span})),
]

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
])

const written = (text: string, format: Format): string =>
  format === 'html' ? text.replaceAll(/[&<]/g, (mark) => ENTITIES.get(mark) ?? mark) : text

/** The changes of the original that write the best fix of each problem; markup's own characters are escaped. */
export const editsOf = (problems: readonly Problem[], origin: OriginMap, format: Format): readonly Edit[] =>
  problems.map(({span, fixes}) => ({...origin.toOriginal(span), text: written(fixes[0] ?? '', format)}))

/** Writes changes into a text, first come first served: one that overlaps another before it is left out. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    pieces.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
