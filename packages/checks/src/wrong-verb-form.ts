import {
  type Check,
  type Document,
  type Finding,
  type Form,
  Kind,
  Tags,
  type Word,
  wordsWhere,
} from '@copydesk/core'
import {bareParticiple} from './shared/bare-participle.ts'
import {writeNot} from './shared/find-in-text.ts'
import {type HelperOptions, type Role, rolesOf} from './shared/helper-roles.ts'
import {partOf, pastOfParticiple} from './shared/irregular-verbs.ts'
import {isMeantForm} from './shared/is-meant-form.ts'
import {likelier} from './shared/likelier.ts'
import {orLostBe} from './shared/lost-be.ts'
import {ownWordsWhere} from './shared/outside-quotes.ts'
import {isOtherForm, partsBehind} from './shared/parts-behind.ts'
import {joinAt, kindAt, lowerAt, type SentenceView, viewOf} from './shared/sentence-view.ts'
import {testFor} from './shared/test-for.ts'
import {
  isNamed,
  isPastOnly,
  isVerbOnly,
  mayEndClause,
  mayEndOnModal,
  placeBehind,
} from './shared/verb-behind.ts'

/** Which words ask for which form of the verb behind them. */
export interface WrongVerbFormOptions extends HelperOptions {}

const isTrigger = testFor((options: WrongVerbFormOptions) => {
  const roles = rolesOf(options)
  // “May appointed him”
  return ({plain, lower, shape}) =>
    roles.has(plain) || (shape === 'capitalised' && lower.includes("n't") && roles.has(lower))
})

const isParticiple = testFor(
  (options: WrongVerbFormOptions) => (form) => pastOfParticiple(form, options) !== undefined,
)

/** How much likelier a form must be where the one that stands there may be a noun. */
const MARGIN: Readonly<Record<Role, number>> = {
  modal: 0,
  do: 0,
  to: 1.5,
  have: 0.8,
  be: 0.8,
  preposition: 1.2,
}

/** Whether a word is a verb beyond doubt, so that only its form is in question. */
const isSure = (form: Form, role: Role): boolean =>
  role !== 'to' && (role === 'modal' || role === 'do' || isPastOnly(form) || isVerbOnly(form))

/** “Should markets slump, the bank will act”. */
const isInverted = (view: SentenceView, at: number, {tags}: Form): boolean =>
  (tags & Tags.plural) !== 0 && joinAt(view, at + 1) === 'space' && kindAt(view, at + 1) === Kind.verb

/** How much likelier at the end of a clause: “the money he has goes”. */
const AT_END = 1.6

const DENYING = /^(?:not|never|already)$/
/** Behind “have not” hardly anything but a verb stands. */
const DENIED = -1

/** How much likelier still where it may be an adjective. */
const QUALITY = 0.7

const mayBeClause = (view: SentenceView, helper: number, {index: at, form}: Word, role: Role): boolean => {
  if (role === 'preposition' || role === 'to') return at > helper + 1
  if (role === 'do' && (at === helper + 1 || lowerAt(view, helper + 1) !== 'not')) return true
  return role === 'modal' || role === 'do'
    ? mayEndOnModal(view, helper) || isNamed(view, helper) || isInverted(view, at, form)
    : mayEndClause(view, helper)
}

/** Of some forms those that are likelier than the word that stands there by more than a margin, the likeliest first. */
const likeliest = (
  document: Document,
  verb: Word,
  forms: readonly string[],
  least: number,
): readonly string[] =>
  forms
    .map((form) => ({form, margin: likelier(document, verb, form)}))
    .filter(({margin}) => margin > least)
    .sort((a, b) => b.margin - a.margin)
    .map(({form}) => form)

/** Whether the word behind a helper may be a verb in a wrong form, or stand before one. */
const mayBeWrong = (form: Form, role: Role): boolean =>
  (form.tags & Tags.adverb) !== 0 || isOtherForm(form, role)

const findingOf = (
  document: Document,
  helper: Word,
  role: Role,
  options: WrongVerbFormOptions,
): Finding | undefined => {
  const sentence = document.sentences[helper.sentence]
  const view = sentence && viewOf(document, sentence)
  const at = view && placeBehind(view, helper.index)
  const verb = at === undefined ? undefined : document.words[at]
  if (!view || !verb) return
  const isEnd = mayBeClause(view, helper.index, verb, role)
  if ((isEnd && role !== 'have' && role !== 'be') || isMeantForm(view, helper.index, verb.index)) return
  const forms = partsBehind(view, verb.index, verb.form, role, options).flatMap(
    (part) => partOf(verb.form, part, options, document.lexicon) ?? [],
  )
  // It must be complete
  const isQuality = role === 'be' && (verb.form.tags & (Tags.adjective | Tags.adverb)) !== 0
  // We have not take this step
  const isDenied = role === 'have' && DENYING.test(lowerAt(view, verb.index - 1))
  const least = isSure(verb.form, role) ? Number.NEGATIVE_INFINITY : MARGIN[role] + (isQuality ? QUALITY : 0)
  const due = isDenied ? Math.min(least, DENIED) : least
  const form = likeliest(document, verb, forms, isEnd ? Math.max(due, AT_END) : due)
  if (form.length === 0 || form[0] === verb.form.lower) return
  const fix = role === 'modal' || role === 'to' ? orLostBe(document, view, verb, form) : form
  const span = {start: verb.start, end: verb.end}
  return {span, message: `${writeNot(fix[0] ?? '', verb.text)}, behind “${helper.text}”`, fix, offered: true}
}

/** Finds a verb in a form that the word before it does not take: “will says”, “has went”, “was began”, “before go”; a participle without its helper: “they seen him”. */
export const wrongVerbForm: Check<WrongVerbFormOptions> = function* (document, options) {
  const roles = rolesOf(options)
  for (const helper of wordsWhere(document, isTrigger(options))) {
    const role = roles.get(helper.form.lower)
    const next = document.words[helper.index + 1]?.form
    if (!role || !next || !mayBeWrong(next, role)) continue
    const finding = findingOf(document, helper, role, options)
    if (finding) yield finding
  }
  // What is quoted may be how somebody talks.
  for (const verb of ownWordsWhere(document, isParticiple(options))) {
    const finding = bareParticiple(document, verb, options)
    if (finding) yield finding
  }
}
