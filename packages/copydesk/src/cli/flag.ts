/** The parts of the help, in their order. */
export const flagGroups = [
  'What to check against',
  'Fixing',
  'Reporting',
  'Policy',
  'Serving',
  'A new rule',
  'Else',
] as const

/** One option of the command line. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** What its value is called in the help; a switch when left out. */
  readonly value?: string
  readonly multiple?: true
  readonly about: string
  readonly group: (typeof flagGroups)[number]
  /** The command that alone takes it, where that is not so of its whole group. */
  readonly only?: string
}
