const alternatives = (place: string | undefined): readonly string[] =>
  place?.replace(/\?$/, '').split('|') ?? []

/** Whether all that one place allows another one allows, too. */
const isAmong = (place: string | undefined, other: string | undefined): boolean =>
  place !== undefined && alternatives(place).every((one) => alternatives(other).includes(one))

/**
 * Puts the wrong words into a context in the place of “~”, in brackets. A context that names some of several wrong words beside
 * it speaks of these alone: “~ for years”, of “interested on|for”, is “[interested for] years”.
 */
export const markWords = (context: string, wrong: string): string => {
  const [before = '', behind = ''] = context.split('~').map((part) => part.trim())
  const places = wrong.split(/\s+/)
  const [lead, tail] = [before.split(/\s+/), behind.split(/\s+/)]
  const last = lead.at(-1)
  const next = tail[0]
  if (places.length > 1 && isAmong(next, places.at(-1))) places.splice(-1, 1, tail.shift() ?? '')
  if (places.length > 1 && isAmong(last, places[0])) places.splice(0, 1, lead.pop() ?? '')
  return [...lead, `[${places.join(' ')}]`, ...tail].join(' ').trim()
}
