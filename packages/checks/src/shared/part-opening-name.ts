import {type Document, Names, type Word} from '@copydesk/core'
import {wordsOfDraft} from './attested.ts'
import {startsSentence} from './name-margin.ts'
import {isClosed} from './part-lower.ts'
import {isNamePart} from './part-mixed.ts'

const GLUED = /^(\p{Lu}\p{Ll}{1,9})(\p{Lu}[\p{L}']+)$/u
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|President|Senator|Councillor|Professor|Judge|Lord|Lady)$/
const PERSON = Names.forename | Names.surname
/** A shorter name is a brand's second half: InBev. */
const LEAST_NAME = 4
/** Brands begin with these: MyLondon, YouTube, OneWeb. */
const OWNERS: ReadonlySet<string> = new Set(['my', 'your', 'our', 'we', 'you', 'one', 'all'])

/** Parts a sentence's first word from the name behind it, and a title from its bearer: “InParis”, “TheUN”, “MrPatel”. */
export const partOpeningName = (
  plain: string,
  place: Word | undefined,
  document: Document,
): readonly string[] | undefined => {
  const {lexicon} = document
  const [, head = '', tail = ''] = GLUED.exec(plain) ?? []
  if (!place || head === '' || lexicon.has(plain)) return
  // “MrBeast”, unless the draft has the name by itself.
  const isWord = lexicon.has(tail.toLowerCase()) && !wordsOfDraft(document).has(tail)
  if (TITLE.test(head)) return !isWord && (lexicon.names(tail) & PERSON) !== 0 ? [head, tail] : undefined
  const lower = head.toLowerCase()
  if (!startsSentence(document, place) || OWNERS.has(lower) || !isClosed(lower, document)) return
  const isBody = tail === tail.toUpperCase()
  const isKnown = isNamePart(tail, document) && (isBody || (tail.length >= LEAST_NAME && !isWord))
  return isKnown ? [head, tail] : undefined
}
