import {type Document, Names} from '@copydesk/core'
import {surname} from './surname.ts'

/** How common a word is that stands in names of houses and firms: News, Palace. */
const COMMON = 4

const FULL_NAME = /(?<![\p{L}’'])(\p{Lu}[\p{L}’'-]{1,30}) (?:\p{Lu}\.? )?(?=(\p{Lu}[\p{L}’'-]{1,30}))/gu

/** Gives the last names, folded, of persons whom a document names in full: Ann Lee, but neither White House nor Sky News. */
export const personsIn = ({text, lexicon}: Document): ReadonlySet<string> => {
  const persons = new Set<string>()
  for (const [, first = '', last = ''] of text.matchAll(FULL_NAME)) {
    const isLast = (lexicon.names(last) & Names.surname) !== 0 || lexicon.zipf(last.toLowerCase()) < COMMON
    if (isLast && (lexicon.names(first) & Names.forename) !== 0) persons.add(surname(last))
  }
  return persons
}
