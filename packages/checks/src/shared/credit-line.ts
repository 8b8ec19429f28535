/** No caption in a page's own form is longer. */
export const LONGEST_CREDIT = 170

/** How sure it is that a line is the credit of a picture: `form` by a form that only pages have, `named` because names stand behind “Photo:”. */
export type Credit = 'form' | 'named'

// “Image source, Getty Images”, “FILE PHOTO: A view of the port”, “(AP Photo/Jane Doe)”, “(Courtesy of the family)”, “[1/5] A view”, “0:12 / 1:40”
const PAGE_FORM =
  /^(?:\[\d{1,2}\/\d{1,2}\]\s|\d{1,2} of \d{1,3} \||(?:0?0:\d{2}|\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2})$|\([KW][A-Z]{2,3}(?:-TV)?\)$|(?:image|picture|photo|video|media|figure|audio) (?:source|caption|copyright)(?:[,:]|$)|FILE(?: PHOTO)?\s?[:–—-]\s|\(?(?:file|courtesy|handout|staff|undated) (?:photo|image|picture|photograph)\)?$|\(?AP (?:Photo|Illustration)\b|\((?:courtesy|handout)[^()]{0,60}\)$)/i
const LEAD =
  /^[([]?(?:(?:file|staff|courtesy|main|cover|header|top|lead|handout) )?(?:images?|photos?|photographs?|photography|pictures?|videos?|illustrations?|composite|graphics?|credits?)(?: (?:by|from|credits?|courtesy(?: of)?):?|\s?(?::|\.{3}|…))\s?/i
const LINK = /^(?:via|for|the|of|and|&|de|van|von|la|by|courtesy|le|al|bin)$/

/** “Jane Doe/Agency via Getty Images”: nothing but names. */
const isNames = (text: string): boolean => {
  const words = text.split(/[\s/|,()[\]–—]+/).filter((word) => word !== '')
  return (
    words.length > 0 &&
    words.length < 12 &&
    words.every((word) => LINK.test(word) || /^\p{Lu}[\p{L}\p{N}.'’&-]*$/u.test(word)) &&
    words.some((word) => !LINK.test(word))
  )
}

const isAgency = (text: string, agencies: ReadonlySet<string>): boolean =>
  agencies.has(text.trim().toLowerCase())

/** “Getty Images/EPA”, “Jane Doe/Reuters”, “AFP via Getty Images”. */
const isAgencies = (text: string, agencies: ReadonlySet<string>): boolean => {
  const parts = text.split(/\s?\/\s?| via /)
  if (parts.length === 1) return isAgency(text, agencies)
  return parts.some((part) => isAgency(part, agencies)) && parts.every(isNames)
}

/** “Getty Images A woman under an umbrella”: the picture's description behind its credit. */
const opensCaption = (text: string, agencies: ReadonlySet<string>): boolean => {
  if (/[.!?:]$/.test(text)) return false
  const words = text.split(' ')
  return [1, 2].some(
    (count) =>
      words.length > count + 3 &&
      isAgency(words.slice(0, count).join(' '), agencies) &&
      /^\p{Lu}/u.test(words[count] ?? '') &&
      words.slice(count + 1, count + 3).every((word) => /^\p{Ll}/u.test(word)),
  )
}

/** Tells whether a line is what a page says of a picture: its credit, or its caption in the page's own form. `agencies` are in lower case. */
export const creditOf = (text: string, agencies: ReadonlySet<string>): Credit | undefined => {
  if (text.length > LONGEST_CREDIT) return
  if (PAGE_FORM.test(text)) return 'form'
  if (text.length > 110) return
  if (isAgencies(text.replace(/^\((.*)\)$/, '$1'), agencies) || opensCaption(text, agencies)) return 'form'
  const lead = LEAD.exec(text)?.[0]
  return lead && isNames(text.slice(lead.length).replace(/[\])]?\.?$/, '')) ? 'named' : undefined
}
