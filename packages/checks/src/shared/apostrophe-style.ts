import type {Document} from '@copydesk/core'

const styles = new WeakMap<Document, "'" | '’'>()

/** Gives the apostrophe that a draft uses: the curly one if it has any. */
export const ownApostrophe = (document: Document): "'" | '’' => {
  let own = styles.get(document)
  if (!own) {
    own = document.text.includes('’') ? '’' : "'"
    styles.set(document, own)
  }
  return own
}
