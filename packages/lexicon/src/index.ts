export {lexiconFrom} from './lexicon-from.ts'
export {loadLexicon} from './load-lexicon.ts'
export * from './load-usage.ts'
export * from './usage/usage-from.ts'
