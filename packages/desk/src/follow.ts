/** Whose scrolling moves the other side just now; the answer to it is not followed back. */
let leader: 'draft' | 'source' | undefined
let release: ReturnType<typeof setTimeout> | undefined

/** Lets one side move the other; the other's answer moves nothing back. */
export const follow = (side: 'draft' | 'source', move: () => void): void => {
  if (leader !== undefined && leader !== side) return
  leader = side
  clearTimeout(release)
  release = setTimeout(() => {
    leader = undefined
  }, 150)
  move()
}
