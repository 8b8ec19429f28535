import {honorifics, speakerPronouns} from './english.ts'

/** The last name of a speaker, folded; '' for a pronoun or a title alone. */
export const surname = (speaker: string | undefined): string => {
  if (!speaker) return ''
  const words = speaker
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .split(/[\s.]+/)
    .filter((word) => /\p{L}/u.test(word))
  const last = words.filter((word) => !honorifics.has(word)).at(-1) ?? ''
  return speakerPronouns.has(last) || last.length < 2 ? '' : last
}
