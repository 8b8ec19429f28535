/** What one place may hold: its alternatives of one word, then each of several words by itself. */
const choicesOf = (place: string): readonly string[] => {
  if (!place.includes('_')) return [place]
  const alternatives = place.split('|')
  const single = alternatives.filter((one) => !one.includes('_')).join('|')
  const several = alternatives.filter((one) => one.includes('_')).map((one) => one.replaceAll('_', ' '))
  return single === '' ? several : [single, ...several]
}

/** Gives the patterns that a pattern stands for: `a|out_of ~` is `a ~` and `out of ~`. */
export const wordingsOf = (pattern: string): readonly string[] =>
  pattern
    .split(/\s+/)
    .map(choicesOf)
    .reduce<readonly string[]>(
      (sofar, choices) => sofar.flatMap((start) => choices.map((choice) => `${start} ${choice}`)),
      [''],
    )
    .map((wording) => wording.trim())
