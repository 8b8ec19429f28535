const DOUBLED = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/
const stem = (verb: string): string =>
  verb.endsWith('e') && !/[eoy]e$/.test(verb) ? verb.slice(0, -1) : verb

/** Gives the regular forms of a verb: discuss, discusses, discussed, discussing. A short last syllable doubles its consonant where the verb is one syllable long. */
export const inflections = (verb: string): readonly string[] => {
  if (/[^aeiou]y$/.test(verb)) {
    const short = verb.slice(0, -1)
    return [verb, `${short}ies`, `${short}ied`, `${verb}ing`]
  }
  const s = /(?:[sxz]|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  const short = DOUBLED.test(verb) && verb.length < 5 ? verb + verb.slice(-1) : stem(verb)
  return [verb, s, verb.endsWith('e') ? `${verb}d` : `${short}ed`, `${short}ing`]
}
