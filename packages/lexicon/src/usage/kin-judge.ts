import {type Form, formOf, type Lexicon, perForm, type Rival} from '@copydesk/core'
import {besideOf} from './features.ts'
import {ALIKE, type KinTable, kinOf} from './kin.ts'
import {KIN_FEATURES, type Kin, writeKinFeatures} from './kin-features.ts'
import type {Entry, Reading} from './line-reader.ts'
import {type Model, STEP} from './model.ts'

interface Family {
  readonly typed: Kin
  readonly kin: readonly Kin[]
}

/** Whether a word may be a slip for others. */
export const hasKin = (table: KinTable, {shape, lower}: Form): boolean =>
  shape === 'lower' && kinOf(table, lower).length > 0

/** Says which of its kin should stand for the word at a place of a line, if any. */
export type KinJudge = (line: Reading, at: number, form: Form) => Rival | undefined

/** Gives the judge of slips between words that have no choice of their own: “the sate of the union”. */
export const kinJudge = (
  {kin: kinTable, kinWeights, kinThreshold, symbols, table}: Model,
  lexicon: Lexicon,
  entryOf: (form: Form) => Entry,
): KinJudge => {
  const kinFor = (form: Form, alike: boolean): Kin => {
    const {hash, kind} = entryOf(form)
    return {word: form.lower, hash, kind, zipf: form.zipf, alike}
  }
  const familyOf = perForm((form): Family | undefined => {
    const numbers = form.shape === 'lower' ? kinOf(kinTable, form.lower) : []
    if (numbers.length === 0) return
    const kin = numbers.map((number) =>
      kinFor(formOf(symbols[(number & ~ALIKE) - 1] ?? '', lexicon), (number & ALIKE) !== 0),
    )
    return {typed: kinFor(form, false), kin}
  })
  const features = new Int32Array(KIN_FEATURES)
  const score = (): number => {
    let sum = 0
    for (let at = 0; at < KIN_FEATURES; at++) sum += kinWeights[features[at] ?? 0] ?? 0
    return sum
  }
  return (line, at, form) => {
    const family = familyOf(form)
    if (!family) return
    const {typed, kin} = family
    const has = besideOf(table, line, at - 1, at + 1, typed.hash)
    // What goes well with both neighbours is meant.
    if (has.before > 0 && has.behind > 0) return
    let best: Rival | undefined
    for (const one of kin) {
      const would = besideOf(table, line, at - 1, at + 1, one.hash)
      if (would.before + would.behind === 0) continue
      writeKinFeatures(line, at, [typed, one], [has, would], features)
      const margin = (score() - kinThreshold) / STEP
      if (margin > (best?.margin ?? 0)) best = {word: one.word, margin}
    }
    return best
  }
}
