import type {Word} from '@copydesk/core'

/** Commoner words are no names of species, but for a writer’s slip. */
const COMMON = 3.4
const LATIN = /(?:[aio]|[eiu]s|um|ae|ix|on)$/

/** Whether a word is the second of a species that is named by its genus twice: “Vulpes vulpes”. */
export const isTautonym = ({form}: Word, first: Word | undefined): boolean =>
  form.shape === 'lower' &&
  first?.form.shape === 'capitalised' &&
  first.form.lower === form.lower &&
  form.zipf < COMMON &&
  LATIN.test(form.lower)
