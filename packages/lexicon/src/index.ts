export {lexiconFrom} from './lexicon-from.ts'
export {loadLexicon} from './load-lexicon.ts'
