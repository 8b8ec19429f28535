import {type Document, onceFor} from '@copydesk/core'

/** Gives the apostrophe that a draft uses: the curly one if it has any. */
export const ownApostrophe: (document: Document) => "'" | '’' = onceFor(({text}) =>
  text.includes('’') ? '’' : "'",
)
