import {Tags} from '@copydesk/core'

/** What words of the open classes can be: nouns, verbs, adjectives and adverbs in all their forms. */
export const OPEN_CLASSES: number =
  Tags.noun |
  Tags.plural |
  Tags.verb |
  Tags.verbS |
  Tags.past |
  Tags.participle |
  Tags.gerund |
  Tags.adjective |
  Tags.comparative |
  Tags.adverb
