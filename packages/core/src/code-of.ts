/** Gives the code of a word in lower case: see `Form`. */
export const codeOf = (lower: string): number => {
  let code = 0
  for (let at = 0; at < lower.length; at++) code = Math.imul(code ^ lower.charCodeAt(at), 0x9e3779b1)
  return code >>> 24
}
