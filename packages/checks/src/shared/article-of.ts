import {type Form, onceFor} from '@copydesk/core'
import type {Root} from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import {unified} from 'unified'
import {VFile} from 'vfile'

export type Article = 'a' | 'an'

const plugin = unified().use(retextIndefiniteArticle).freeze()

const wordNode = (value: string): object => ({type: 'WordNode', children: [{type: 'TextNode', value}]})

const treeOf = (article: Article, word: string): Root => {
  const children = ['so', article, word].flatMap((value) => [
    wordNode(value),
    {type: 'WhiteSpaceNode', value: ' '},
  ])
  const sentence = {type: 'SentenceNode', children: children.slice(0, -1)}
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [sentence]}]} as unknown as Root
}

const pluginObjects = (article: Article, word: string): boolean => {
  const file = new VFile('')
  plugin.runSync(treeOf(article, word), file)
  return file.messages.length > 0
}

// Letters whose names begin with a vowel sound: an MP, an FBI agent, an SUV.
const SPOKEN_WITH_VOWEL = /^[AEFHILMNORSX]/
// “a UK firm”, “a UN envoy”, “a Eurostar train”, “a one-off”: a y or w sound.
const GLIDE = /^(?:u(?:[krst][aeiou]|gan|ni|kr)|eu|ew|one(?![a-z]*r)|once)/i

/** Initials are spelled out unless a vowel lets them be said as a word (NATO, Opec): those are left alone. */
const ofInitials = (text: string): Article | undefined => {
  const letters = /^[A-Z]+/.exec(text)?.[0] ?? ''
  if (/^U/.test(letters)) return letters.length === 2 ? 'a' : undefined
  if (letters === 'EU') return 'an'
  if (/[AEIOUY]/.test(letters.slice(1)) || (letters.length > 3 && /[AEIOU]/.test(letters))) return
  return SPOKEN_WITH_VOWEL.test(letters) ? 'an' : 'a'
}

// A name's U or H may be said either way: only clear letters decide.
const ofName = (text: string): Article | undefined => {
  // “an Unofficial Guide”, “a Unesco site”
  if (/^U(?:n(?!i|kr)|nim|nin|p)/.test(text)) return
  if (GLIDE.test(text)) return 'a'
  if (/^[AEIO]/.test(text)) return 'an'
  return /^[BCDFGJKLMNPQRSTVWZ]/.test(text) ? 'a' : undefined
}

// “a unilateral”, “a unicorn”, but “an unintended”, “an unidentified”
const UNI = /^uni(?!de|m|n)/
// “a ute”, “a ureter”: rarer words that the plugin takes for “an”
const RARER_GLIDE = /^u[krst][aeiou]/
// “a homage” and “an homage” are both said; “an hors d’oeuvre” is French.
const EITHER = /^(?:homages?|hors)$/
// A year is “eighteen thirty”, a number “one thousand eight hundred”; a score “oh and two”.
const EITHER_NUMBER = /^(?:1[18]\d\d(?!\d)|0-)/
// The plugin cannot say a figure above 2⁵³.
const UNSAYABLE = /^\d{16}/

const decide = ({text, plain, shape}: Form): Article | undefined => {
  const head = plain.split(/[-'.]/, 1)[0] ?? plain
  if (UNI.test(plain) || RARER_GLIDE.test(plain) || plain.startsWith('u-')) return 'a'
  if (EITHER_NUMBER.test(plain) || UNSAYABLE.test(plain) || EITHER.test(plain)) return
  if (/^[A-Z]{2,6}s?$/.test(head)) return ofInitials(head)
  // “an F1 driver”, “an M25 closure”, “a u-turn”
  if (/^[A-Z]\d{0,4}$/.test(head)) return SPOKEN_WITH_VOWEL.test(head) ? 'an' : 'a'
  if (shape === 'lower' || shape === 'number') {
    const wrongA = pluginObjects('a', text)
    const wrongAn = pluginObjects('an', text)
    return wrongA === wrongAn ? undefined : wrongA ? 'an' : 'a'
  }
  return shape === 'capitalised' ? ofName(text) : undefined
}

const decided = onceFor((form: Form): Article | 'either' => decide(form) ?? 'either')

/** Gives the article that a word takes, as retext-indefinite-article has it, and by sound for names and initials; undefined where it may be either. */
export const articleOf = (form: Form): Article | undefined => {
  const article = decided(form)
  return article === 'either' ? undefined : article
}
