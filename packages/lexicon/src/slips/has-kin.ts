import type {Form} from '@copydesk/core'
import {ALIKE, hasKinOf, kinOf} from './kin.ts'
import type {SlipTables} from './slip-file.ts'
import {isUncommon} from './slip-word.ts'

/** Whether a word may be a slip for others. */
export const hasKin = ({kin}: SlipTables, {shape, lower}: Form): boolean =>
  shape === 'lower' && hasKinOf(kin, lower)

const hasAlikeKin = ({kin}: SlipTables, lower: string): boolean =>
  kinOf(kin, lower).some((number) => (number & ALIKE) !== 0)

/** Whether a word may be taken for others, and is asked about wherever it stands. */
export const hasAlike = (tables: SlipTables, {shape, lower, zipf}: Form): boolean =>
  shape === 'lower' && isUncommon({zipf}) && hasAlikeKin(tables, lower)

/** Rarer words that open a sentence are too often names. */
const OPENING = 5

/** Whether a word may be a slip for others where it opens a sentence: “Three is no doubt”. */
export const hasOpeningKin = (tables: SlipTables, {shape, lower, zipf, mayName}: Form): boolean =>
  shape === 'capitalised' &&
  (zipf > OPENING ? hasKinOf(tables.kin, lower) : !mayName && hasAlikeKin(tables, lower))
