/** No name is longer; the spellings of a longer word would be too many. */
const LONGEST = 32

/** A word with one letter doubled that is not, or one that is doubled written once, at each place. */
const turned = (word: string): readonly string[] => {
  const forms: string[] = []
  for (let at = 0; at < word.length; at++) {
    const isDoubled = word.charAt(at + 1) === word.charAt(at)
    if (isDoubled) forms.push(word.slice(0, at) + word.slice(at + 1))
    else if (word.charAt(at - 1) !== word.charAt(at))
      forms.push(word.slice(0, at + 1) + word.charAt(at) + word.slice(at + 1))
  }
  return forms
}

/** The first spelling that doubles one or two letters otherwise and is meant: Caribbean for “Carribean”. */
export const doubledOtherwise = (word: string, isMeant: (form: string) => boolean): string | undefined => {
  if (word.length > LONGEST) return
  const once = turned(word)
  return once.find(isMeant) ?? once.flatMap(turned).find((form) => form !== word && isMeant(form))
}
