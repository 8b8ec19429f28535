import {mix} from './mix.ts'

/** So many words are weighed at a place: those that the first look finds likeliest. */
export const CHOICES = 6
/** How many features each has with a value, and how many that are hashed. */
export const CHOICE_FACTS = 14
export const CHOICE_CLASSES = 7

/** Places of facts that classes are made of. */
export const Fact = {own: 0, gain: 3, lift: 7, asIs: 12, loss: 13} as const

/** What is known of the word behind the place as it stands: it was never seen there, nobody knows it, neither. */
export const Next = {never: 17, unknown: 18, seen: 0} as const

/** Facts of choices, and where their classes are written. */
export interface ChoiceRows {
  readonly facts: Float32Array
  readonly classes: Int32Array
}

/** A logarithm in half steps, from 0 (likely) to 15. */
const step = (value: number): number => Math.max(0, Math.min(15, Math.round(-2 * value)))

/** Writes how likely each choice is, in steps, beside the kinds on both sides. */
export const writeChoiceClasses = (
  {facts, classes}: ChoiceRows,
  next: number,
  left: number,
  right: number,
): void => {
  const asIs = next === Next.seen ? step((facts[Fact.asIs] ?? 0) - 3) : next
  for (let choice = 0; choice < CHOICES; choice++) {
    const fact = choice * CHOICE_FACTS
    const own = step(facts[fact + Fact.own] ?? 0)
    const likely = step((facts[fact + Fact.lift] ?? 0) - 3)
    const gained = step((facts[fact + Fact.gain] ?? 0) + (facts[fact + Fact.loss] ?? 0) - 4)
    const at = choice * CHOICE_CLASSES
    classes[at] = mix(60, own, right, left)
    classes[at + 1] = mix(61, likely, left, right)
    classes[at + 2] = mix(62, asIs, left, right)
    classes[at + 3] = mix(63, gained, left, right)
    classes[at + 4] = mix(64, own, likely)
    classes[at + 5] = mix(65, gained, asIs)
    classes[at + 6] = mix(66, choice, gained)
  }
}
