import type {Kind} from '../slip.ts'
import {pairKind} from './grammar.ts'

const BEING = /^(?:is|are|was|were|been)$/
const MODAL = /^(?:will|would|could|should|may|might|can|must|cannot)$/

/** What a rewrite leaves of another tense: would makes, could making, must made. */
const behindModal = (id: string, ending: 's' | 'ing' | 'ed'): Kind =>
  pairKind(id, (second, first, _article, tools) => {
    if (
      !MODAL.test(first.text) ||
      !/^\p{Ll}{4,}$/u.test(second.text) ||
      /^(?:also|have|only|never|still)$/.test(second.text)
    )
      return undefined
    const stem = ending === 's' ? second.text : second.text.replace(/e$/, '')
    return tools.isWord(`${stem}${ending}`) ? `${stem}${ending}` : undefined
  })

const SUBJECT_FORMS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['them', 'they'],
])

/** Half of another tense, number or case, as a rewrite leaves it. */
export const tenses: readonly Kind[] = [
  behindModal('modal third-person', 's'),
  behindModal('modal gerund', 'ing'),
  behindModal('modal past', 'ed'),
  pairKind('ing-lost', (second, first, _article, tools) => {
    if (!BEING.test(first.text) || !/^\p{Ll}{3,}ing$/u.test(second.text)) return undefined
    const stem = second.text.slice(0, -3)
    return [stem, `${stem}e`].find((base) => tools.isCommon(base))
  }),
  pairKind('article-plural', (second, first, article) => {
    const next = article.tokens[second.index + 1]
    const isNoun = /^an?$/.test(first.text) && /^\p{Ll}{4,}[^sydgcl]$/u.test(second.text)
    return isNoun && next && /^(?:of|in|for|to|at|on|with|by|and|was|is|has|that|who)$/.test(next.text)
      ? `${second.text}s`
      : undefined
  }),
  pairKind('pronoun subject-form', (second, first) =>
    /^(?:between|with|to|by|against|from|of|about)$/.test(first.text)
      ? SUBJECT_FORMS.get(second.text)
      : undefined,
  ),
]
