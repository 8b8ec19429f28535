import {honorifics, nameTitles, roleWords, speakerPronouns} from './english.ts'

const COURTESY = /^(?:mr|mrs|ms|miss|dr)$/

/** Whether the last of some folded words is a name though it is a title of others: “Mr Major”, “Martin Luther King”. */
export const isLastName = (words: readonly string[], at: number): boolean => {
  const before = words[at - 1]
  if (before === undefined || at + 1 < words.length || !nameTitles.has(words[at] ?? '')) return false
  return COURTESY.test(before) || !(honorifics.has(before) || roleWords.has(before))
}

/** The last name of a speaker, folded; '' for a pronoun or a title alone. */
export const surname = (speaker: string | undefined): string => {
  if (!speaker) return ''
  const words = speaker
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .split(/[\s.]+/)
    .filter((word) => /\p{L}/u.test(word))
  const last = words.findLast((word, at) => !honorifics.has(word) || isLastName(words, at)) ?? ''
  return speakerPronouns.has(last) || last.length < 2 ? '' : last
}
