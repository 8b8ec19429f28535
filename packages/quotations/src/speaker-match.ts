import {honorifics, speakerPronouns} from './english.ts'
import {findExact} from './find-exact.ts'
import {hashesOf} from './look-up.ts'
import type {SourceIndex} from './source-index.ts'

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

/** Tells whether a speaker is one whom the sources name: as a label, in their words or in a file's name. */
export const isInSources = (index: SourceIndex, speaker: string | undefined): boolean => {
  const name = surname(speaker)
  if (name === '') return false
  if ([...index.speakers].some((label) => surname(label) === name)) return true
  if (findExact(index, hashesOf(name, {start: 0, end: name.length})).length > 0) return true
  return index.sources.length <= 50 && index.sources.some(({path}) => path.toLowerCase().includes(name))
}

/** Tells whether the one who speaks in the source is somebody else than the draft says; false unless both are named. */
export const isSomebodyElse = (
  index: SourceIndex,
  draft: string | undefined,
  source: string | undefined,
): boolean => {
  const [a, b] = [surname(draft), surname(source)]
  if (a === '' || b === '' || a === b) return false
  return [...index.speakers].some((label) => surname(label) === a)
}
