const BEHIND = /^["”’]?,?["”’]? (\p{Ll}{2,12}) (\p{Ll}{2,12})/u
const REACH = 40

/** Gives the two small words right behind a quotation, where its attribution may stand: “…,” she said; empty where there are none. */
export const wordsBehind = (text: string, end: number): readonly [string, string] => {
  const [, first = '', second = ''] = BEHIND.exec(text.slice(end, end + REACH)) ?? []
  return [first, second]
}
