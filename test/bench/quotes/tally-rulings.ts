import type {Ruling} from './judge-case.ts'

/** How the drafts of one kind were ruled. */
export interface KindTally {
  readonly kind: string
  readonly truth: string
  readonly drafts: number
  readonly accused: number
  readonly named: number
  readonly notFound: number
}

const tallyOf = (kind: string, rulings: readonly Ruling[]): KindTally => ({
  kind,
  truth: rulings[0]?.one.truth ?? '',
  drafts: rulings.length,
  accused: rulings.filter(({accused}) => accused).length,
  named: rulings.filter(({accused, named}) => accused && named).length,
  notFound: rulings.filter(({verdict}) => verdict === 'not-found').length,
})

const kindOf = ({one}: Ruling): string => `${one.truth}: ${one.kind}`

/** Counts the rulings of each kind. */
export const tallyRulings = (rulings: readonly Ruling[]): readonly KindTally[] =>
  [...new Set(rulings.map(kindOf))].map((kind) =>
    tallyOf(
      kind,
      rulings.filter((ruling) => kindOf(ruling) === kind),
    ),
  )

/** Counts all rulings of one truth. */
export const totalOf = (truth: Ruling['one']['truth'], rulings: readonly Ruling[]): KindTally =>
  tallyOf(
    truth,
    rulings.filter(({one}) => one.truth === truth),
  )
