import {tagRows} from '../../src/slips/tag-rows.ts'
import {randomFrom} from '../random-from.ts'
import type {Examples} from './examples.ts'
import type {KinOf} from './find-kin.ts'
import {fingerSlips} from './finger-slips.ts'
import {Gatherer, type Sources} from './gatherer.ts'
import {kept} from './kept.ts'
import {readLines} from './read-lines.ts'
import type {Alike} from './read-rivals.ts'

/** The share of places where fingers are let slip, and where a word is taken for one like it: less for common words. */
const FINGERS = 0.25
const alikeShare = (zipf: number): number => (zipf > 6 ? 0.35 : zipf > 5 ? 0.7 : 1)

/** Looks at every place of the corpora: as it stands, and as slips would have it. */
export const gatherSlips = (kin: KinOf, alike: Alike, sources: Sources): Examples => {
  const {lexicon, model, tags} = sources
  const random = randomFrom(11)
  const found = new Gatherer(kin, sources)
  const fingersOf = kept((word) => [...fingerSlips(word)].filter((slip) => kin.get(slip)?.has(word)))
  const alikeOf = kept((word) =>
    alike.filter((pair) => pair.includes(word)).map(([a, b]) => (a === word ? b : a)),
  )
  for (const line of readLines(lexicon, model, tagRows(tags))) {
    for (const [at, {shape, lower, zipf}] of line.forms.entries()) {
      if (shape !== 'lower') continue
      found.addWord(line, at)
      const slips = random() < FINGERS ? fingersOf(lower) : []
      const slip = slips[Math.floor(random() * slips.length)]
      if (slip !== undefined) found.addSlip(line, at, slip)
      for (const other of alikeOf(lower)) if (random() < alikeShare(zipf)) found.addSlip(line, at, other)
    }
  }
  return found.examples
}
