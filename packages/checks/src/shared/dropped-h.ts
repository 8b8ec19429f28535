import type {Lexicon} from '@copydesk/core'

/** Whether an unknown word behind an apostrophe lacks its h as some speak: ’ouse, ’avin’. */
export const isDroppedH = (lower: string, {has}: Lexicon): boolean =>
  !has(lower) && (has(`h${lower}`) || (lower.endsWith('in') && has(`h${lower}g`)))
