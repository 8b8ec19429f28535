import type {Kind} from '../slip.ts'
import {apostrophes} from './apostrophes.ts'
import {blocks} from './blocks.ts'
import {capitals} from './capitals.ts'
import {characters} from './characters.ts'
import {confusables} from './confusables.ts'
import {consistency} from './consistency.ts'
import {digits} from './digits.ts'
import {facts} from './facts.ts'
import {fingerSlips} from './fingers.ts'
import {grammar} from './grammar.ts'
import {letters} from './letters.ts'
import {marks} from './marks.ts'
import {spaces} from './spaces.ts'
import {tenses} from './tenses.ts'
import {words} from './words.ts'

/** Every kind of slip that the benchmark makes. */
export const kinds: readonly Kind[] = [
  ...letters,
  ...spaces,
  ...words,
  ...capitals,
  ...apostrophes,
  ...marks,
  ...blocks,
  ...confusables,
  ...grammar,
  ...tenses,
  ...facts,
  ...consistency,
  ...characters,
  ...digits,
  ...fingerSlips,
]
