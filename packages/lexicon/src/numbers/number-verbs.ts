/** A verb form that tells how many its subject is. */
export interface NumberVerb {
  readonly isOne: boolean
  /** Its form for the other number. */
  readonly other: string
  /** Which verb it is a form of: see {@link PLAIN_FORMS}, {@link OPEN}. */
  readonly verb: number
}

/** The forms for one and for many of verbs that tell the two apart by themselves. */
export const PLAIN_FORMS: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
]

/** Stands for all other verbs. */
export const OPEN: number = PLAIN_FORMS.length

const pairOf = (one: string, many: string, verb: number): readonly (readonly [string, NumberVerb])[] => [
  [one, {isOne: true, other: many, verb}],
  [many, {isOne: false, other: one, verb}],
]

/** The forms that tell number, by how they are written. */
export const NUMBER_VERBS: ReadonlyMap<string, NumberVerb> = new Map(
  PLAIN_FORMS.flatMap(([one, many], verb) => [
    ...pairOf(one, many, verb),
    ...pairOf(`${one}n't`, `${many}n't`, verb),
  ]),
)
