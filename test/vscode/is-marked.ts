/** The source of a function for the page: whether a wavy line runs under a word that can be seen. */
export const isMarked = `(wanted) => {
  const marks = [...document.querySelectorAll('.editor-instance .cdr[class*=squiggly]')].map((mark) => mark.getBoundingClientRect())
  const touches = (box) =>
    marks.some((mark) => mark.left < box.right - 1 && mark.right > box.left + 1 && mark.top < box.bottom && mark.bottom > box.top)
  const boxOf = (node, at) => {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + wanted.length)
    return range.getBoundingClientRect()
  }
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent.replaceAll('\\u00a0', ' ')
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (touches(boxOf(node, at))) return true
      }
    }
  }
  return false
}`
