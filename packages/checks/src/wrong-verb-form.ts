import {
  type Check,
  type Document,
  type Finding,
  type Form,
  Kind,
  openSentences,
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
import {setOf} from './shared/set-of.ts'
import {testFor} from './shared/test-for.ts'
import {isNamed, mayDescribe, mayEndClause, mayEndOnModal, placeBehind} from './shared/verb-behind.ts'
import {leastMargin} from './shared/verb-margin.ts'

/** Which words ask for which form of the verb behind them. */
export interface WrongVerbFormOptions extends HelperOptions {
  /** Words behind which “to” has a noun behind it: access to detained men. */
  readonly toward: readonly string[]
}

const isTrigger = testFor((options: WrongVerbFormOptions) => {
  const roles = rolesOf(options)
  // “May appointed him”
  return ({plain, lower, shape}) =>
    roles.has(plain) || (shape === 'capitalised' && lower.includes("n't") && roles.has(lower))
})

const isParticiple = testFor(
  (options: WrongVerbFormOptions) => (form) => pastOfParticiple(form, options) !== undefined,
)

/** “Should markets slump, the bank will act”. */
const isInverted = (view: SentenceView, at: number, {tags}: Form): boolean =>
  (tags & Tags.plural) !== 0 && joinAt(view, at + 1) === 'space' && kindAt(view, at + 1) === Kind.verb

const mayBeClause = (view: SentenceView, helper: number, {index: at, form}: Word, role: Role): boolean => {
  if (role === 'preposition' || role === 'to') return at > helper + 1
  if (role === 'do' && (at === helper + 1 || lowerAt(view, helper + 1) !== 'not')) return true
  return role === 'modal' || role === 'do'
    ? mayEndOnModal(view, helper) || isNamed(view, helper) || isInverted(view, at, form)
    : mayEndClause(view, helper)
}

/** “Access to detained men”. */
const isToward = (view: SentenceView, to: number, at: number, {toward}: WrongVerbFormOptions): boolean =>
  mayDescribe(view, at) && setOf(toward).has(lowerAt(view, to - 1))

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
  if (role === 'to' && isToward(view, helper.index, verb.index, options)) return
  const form = likeliest(document, verb, forms, leastMargin(view, verb, role, isEnd))
  if (form.length === 0 || form[0] === verb.form.lower) return
  const fix = role === 'modal' || role === 'to' ? orLostBe(document, view, verb, form) : form
  const span = {start: verb.start, end: verb.end}
  return {span, message: `${writeNot(fix[0] ?? '', verb.text)}, behind “${helper.text}”`, fix, offered: true}
}

const openIn = openSentences<WrongVerbFormOptions>()

/** Finds a verb in a form that the word before it does not take: “will says”, “has went”, “was began”, “before go”; a participle without its helper: “they seen him”. */
export const wrongVerbForm: Check<WrongVerbFormOptions> = function* (document, options) {
  const roles = rolesOf(options)
  const open = openIn(document, options)
  for (const helper of wordsWhere(document, isTrigger(options))) {
    const role = roles.get(helper.form.lower)
    const next = document.words[helper.index + 1]?.form
    if (!role || !next || !mayBeWrong(next, role) || !open.isOpen(helper.sentence)) continue
    const finding = findingOf(document, helper, role, options)
    if (!finding) continue
    open.note(helper.sentence)
    yield finding
  }
  open.close()
  // What is quoted may be how somebody talks.
  for (const verb of ownWordsWhere(document, isParticiple(options))) {
    const finding = bareParticiple(document, verb, options)
    if (finding) yield finding
  }
}
