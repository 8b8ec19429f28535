import {months, weekdays} from './calendar.ts'

const LONGEST = 90
const CLOCK = /\d[:.]\d\d|\d\s?[ap]\.?m/i
const FIGURE = /^\d[\d.:]*(?:am|pm|st|nd|rd|th)?$/
const SAYS_WHEN = /\b(?:updated|published|posted|modified|edited)\b/i

/** “By Ann Lee | ”, before the hour. */
const SIGNED = /^[Bb]y \p{Lu}[^|\n]{2,40} [|•·] /u

/** Whether a line says nothing but a day and an hour, and who wrote: “Thu 20 Nov 2025 17.00 GMT”, “Updated 4:12 PM EST, November 20, 2025”. */
export const isPageStamp = (
  line: string,
  stamps: ReadonlySet<string>,
  outlets: ReadonlySet<string>,
): boolean => {
  // The hour may stand behind its writer’s name.
  const text = line.replace(SIGNED, '')
  if (text.length > LONGEST || !CLOCK.test(text)) return false
  const [first = '', ...rest] = text.split(' / ')
  const parts = [first, ...rest.filter((part) => !outlets.has(part.trim().toLowerCase()))]
  const words = parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\d][\p{L}\d.:]*/gu) ?? [])
  let dated = SAYS_WHEN.test(text)
  for (const word of words) {
    const bare = word.replace(/[.:]$/, '')
    if (months.has(bare)) dated = true
    else if (!FIGURE.test(bare) && !weekdays.has(bare) && !stamps.has(bare)) return false
  }
  return dated
}
