import {
  type AnyCheck,
  type BySpelling,
  type Document,
  type DocumentCheck,
  type Finding,
  wholeDocument,
} from '@copydesk/core'

/** What is done about a check's run, whose findings are given on as they come. */
export type Wrap = (run: () => Iterable<Finding>) => Iterable<Finding>

const spellingsWithin = <Options extends object>(
  {judge, settle, ...others}: BySpelling<Options>,
  wrap: Wrap,
): BySpelling<Options> => ({
  ...others,
  ...(settle ? {settle: (document, left, options) => wrap(() => settle(document, left, options))} : {}),
  *judge(document, form, places, options) {
    let open: unknown
    yield* wrap(function* () {
      open = yield* judge(document, form, places, options)
    })
    return open
  },
})

/** Gives a check each of whose runs something is done about; what it looks at stays as it is. */
export const wrapped = <Options extends object>(check: AnyCheck<Options>, wrap: Wrap): AnyCheck<Options> => {
  const run = (document: Document, options: Options): Iterable<Finding> =>
    wrap(() => check(document, options))
  if (check.scope === undefined) return run
  const {parts, bySpelling} = check
  return Object.assign(wholeDocument(run, check.regards), {
    ...(parts ? {parts: parts.map((part) => wrapped(part, wrap) as DocumentCheck<Options>)} : {}),
    ...(bySpelling ? {bySpelling: spellingsWithin(bySpelling, wrap)} : {}),
  })
}
