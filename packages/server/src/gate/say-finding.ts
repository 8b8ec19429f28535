import type {FieldFinding} from './story.ts'

const MOST = 60

const excerpt = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return flat.length > MOST ? `${flat.slice(0, MOST - 1)}…` : flat
}

const offerOf = ({reason, actual, expected: [fix]}: FieldFinding): string => {
  if (fix === undefined) return ''
  if (fix === '') return '; take it out'
  const words = excerpt(fix)
  // Two paragraphs to be joined: the words stay as they are.
  const same = words === '' || words === excerpt(actual ?? '')
  return same || reason.includes(words) ? '' : `; write “${words}”`
}

/** Says a finding in one line for the field it stands in: where, what the rule says, the words, the fix on offer; nothing twice. */
export const sayFinding = (finding: FieldFinding, paragraph: number | undefined): string => {
  const {reason, actual} = finding
  const where = paragraph === undefined ? '' : `Paragraph ${paragraph}: `
  const words = excerpt(actual ?? '')
  const at = words === '' || reason.includes(words) ? '' : `, at “${words}”`
  return `${where}${reason}${at}${offerOf(finding)}`
}
