import {findExact} from './find-exact.ts'
import {hashesOf} from './look-up.ts'
import type {Quotation} from './quotation.ts'
import {roleOf} from './role-of.ts'
import type {SourceIndex} from './source-index.ts'
import {surname} from './surname.ts'

/** Tells whether a speaker is one whom the sources name: as a label, in their words or in a file's name. */
export const isInSources = (index: SourceIndex, speaker: string | undefined): boolean => {
  const name = surname(speaker)
  if (name === '') return false
  if (index.speakers.has(name)) return true
  if (findExact(index, hashesOf(name, {start: 0, end: name.length})).length > 0) return true
  return index.sources.length <= 50 && index.sources.some(({path}) => path.toLowerCase().includes(name))
}

// “Q: Will she resign?”: whoever asks is none of those who have a name.
const isAsking = (speaker: string | undefined): boolean => /^Q\.?$/.test(speaker ?? '')

// “The leader of the opposition told MPs”, where the source has “PRIME MINISTER:”
const isOtherRole = (
  {roles}: SourceIndex,
  draft: string | undefined,
  source: string | undefined,
): boolean => {
  if (draft === undefined || !roles.has(draft)) return false
  const role = roleOf(source)
  return role !== '' && draft !== role
}

/** Tells whether the one who speaks in the source is somebody else than the draft says; false unless both are known. */
export const isSomebodyElse = (
  index: SourceIndex,
  {speaker, role}: Pick<Quotation, 'speaker' | 'role'>,
  source: string | undefined,
): boolean => {
  const [a, b] = [surname(speaker), surname(source)]
  if (a === '') return isOtherRole(index, role, source)
  if (a === b || (b === '' && !isAsking(source))) return false
  return index.speakers.has(a)
}
