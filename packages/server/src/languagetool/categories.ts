import type {RuleKind} from '@copydesk/core'

/** A kind of rule as LanguageTool's clients know it. */
export interface Category {
  readonly id: string
  readonly name: string
  /** One of the issue types of ITS 2.0. */
  readonly issueType: string
}

/** LanguageTool's category of every kind of rule. */
export const categories: Readonly<Record<RuleKind, Category>> = {
  typo: {id: 'TYPOS', name: 'Possible Typo', issueType: 'misspelling'},
  quotation: {id: 'PUNCTUATION', name: 'Punctuation', issueType: 'typographical'},
  page: {id: 'MISC', name: 'Miscellaneous', issueType: 'uncategorized'},
  consistency: {id: 'CONSISTENCY', name: 'Consistency', issueType: 'inconsistency'},
  style: {id: 'STYLE', name: 'Style', issueType: 'style'},
  grammar: {id: 'GRAMMAR', name: 'Grammar', issueType: 'grammar'},
  source: {id: 'SEMANTICS', name: 'Semantics', issueType: 'inconsistency'},
}
