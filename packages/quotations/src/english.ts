import english from '../data/english.json' with {type: 'json'}

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list)
const mapOf = <Value>(record: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(record))

/** Words that turn a sentence round: not, never, without. */
export const negations: ReadonlySet<string> = setOf(english.negations)
/** Words that open an exception: but, unless. */
export const exceptions: ReadonlySet<string> = setOf(english.exceptions)
/** May, must, would. */
export const modals: ReadonlySet<string> = setOf(english.modals)
/** All, some, most. */
export const quantifiers: ReadonlySet<string> = setOf(english.quantifiers)
/** Words and pairs of words that a reporter may leave out: you know, I mean. */
export const fillers: ReadonlySet<string> = setOf(english.fillers)
/** Sounds that are no words: uh, er. */
export const sounds: ReadonlySet<string> = setOf(english.sounds)
/** Contracted and spoken forms and what they stand for. */
export const contractions: ReadonlyMap<string, string> = mapOf(english.contractions)
/** Contracted endings that stand for one word: ’re, n’t. */
export const endings: ReadonlyMap<string, string> = mapOf(english.endings)
/** Contracted endings that may stand for several words: ’s, ’d. */
export const looseEndings: ReadonlyMap<string, readonly string[]> = mapOf(english.loose)
/** British forms that no pattern turns into American ones: learnt, mould, towards. */
export const spellings: ReadonlyMap<string, string> = mapOf(english.spellings)
/** Number words below a hundred. */
export const numberWords: ReadonlyMap<string, number> = mapOf(english.numbers)
/** Ordinals in words and figures. */
export const ordinals: ReadonlyMap<string, string> = mapOf(english.ordinals)
/** Hundred, million, bn. */
export const scales: ReadonlyMap<string, number> = mapOf(english.scales)
/** Currency signs and the words for them. */
export const currencies: ReadonlyMap<string, string> = mapOf(english.currencies)
/** Distances and what so many of them an hour are called. */
export const speeds: ReadonlyMap<string, string> = mapOf(english.speeds)
/** Abbreviations that are read as the word. */
export const abbreviations: ReadonlyMap<string, string> = mapOf(english.abbreviations)
/** Months, by their full names. */
export const months: ReadonlySet<string> = setOf(english.months)
/** Months as they are shortened beside a day. */
export const monthAbbreviations: ReadonlyMap<string, string> = mapOf(english.monthAbbreviations)
/** Half, quarter and their signs. */
export const fractions: ReadonlyMap<string, number> = mapOf(english.fractions)
/** Decades in words: the nineties. */
export const decades: ReadonlyMap<string, string> = mapOf(english.decades)
/** Days of the week. */
export const weekdays: ReadonlySet<string> = setOf(english.weekdays)
/** Words of a stage direction: applause, inaudible. */
export const stageWords: ReadonlySet<string> = setOf(english.stage)
/** First and second person: what a speech is full of and a report is not. */
export const persons: ReadonlySet<string> = setOf(english.persons)
/** Verbs that give somebody’s words. */
export const cueVerbs: ReadonlySet<string> = setOf(english.cues)
/** Titles before a name. */
export const honorifics: ReadonlySet<string> = setOf(english.titles)
/** Titles that are last names, too: Martin Luther King, Julie Bishop. */
export const nameTitles: ReadonlySet<string> = setOf(english.nameTitles)
/** Titles that end in a stop, and what is written like them: Mr., St., Jr. */
export const shortTitles: ReadonlySet<string> = setOf(english.shortTitles)
/** Words of offices: the prime minister, a witness. */
export const roleWords: ReadonlySet<string> = setOf(english.roles)
/** Pronouns that may stand for a speaker. */
export const speakerPronouns: ReadonlySet<string> = setOf(english.pronouns)
/** Words that stay small in a title. */
export const smallWords: ReadonlySet<string> = setOf(english.smallWords)
/** Words before a name that is not the subject: “told Lee”, “after Lee”. */
export const prepositions: ReadonlySet<string> = setOf(english.prepositions)
/** Beginnings of words by which one person gives another’s words: quoting, echoing. */
export const relays: readonly string[] = english.relays
/** Verbs that give an opinion, as they stand behind “not”: I do not think. */
export const opinions: ReadonlySet<string> = setOf(english.opinions)
/** Verbs that may stand between “not” and an opinion: I do not want to suggest. */
export const attempts: ReadonlySet<string> = setOf(english.attempts)
/** People whose words a speaker gives without standing by them: some, critics, those who. */
export const others: ReadonlySet<string> = setOf(english.others)
/** Verbs that give other people’s words: they say, some tell us. */
export const tellings: ReadonlySet<string> = setOf(english.tellings)
/** Words that a clause may begin with behind “that”, pronouns aside. */
export const determiners: ReadonlySet<string> = setOf(english.determiners)
/** Verbs by which a draft gives words as what the speaker stands by. */
export const plainCues: ReadonlySet<string> = setOf(english.plainCues)
/** How words begin by which a draft may say that its speaker does not stand by what is quoted: rejected, critics. */
export const distances: readonly string[] = english.distances
