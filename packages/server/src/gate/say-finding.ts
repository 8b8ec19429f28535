import type {FieldFinding} from './story.ts'

const MOST = 60

const excerpt = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return flat.length > MOST ? `${flat.slice(0, MOST - 1)}…` : flat
}

/** Says a finding in one line for the field it stands in: where, what the rule says, the words, the fix on offer; nothing twice. */
export const sayFinding = (
  {reason, actual, expected: [fix]}: FieldFinding,
  paragraph: number | undefined,
): string => {
  const where = paragraph === undefined ? '' : `Paragraph ${paragraph}: `
  const words = actual && !reason.includes(actual) ? `, at “${excerpt(actual)}”` : ''
  if (fix === undefined || (fix !== '' && reason.includes(fix))) return `${where}${reason}${words}`
  return `${where}${reason}${words}; ${fix === '' ? 'take it out' : `write “${excerpt(fix)}”`}`
}
