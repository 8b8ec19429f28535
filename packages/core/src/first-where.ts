/** Finds the place of the first in a list for which a test holds that holds for all behind it, too; the list's length where it holds for none. */
export const firstWhere = <One>(list: readonly One[], holds: (one: One) => boolean): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one !== undefined && !holds(one)) low = middle + 1
    else high = middle
  }
  return low
}
