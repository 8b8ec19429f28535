/** No line of an address or a handle alone is longer. */
const LONGEST = 160

// “https://example.org/a”, “pic.example.org/AbC1”
const ADDRESS = /^(?:https?:\/\/|www\.|pic\.)[^\s]+$/i
// “— Jo Roe (@joroe) 3 March 2020”, “Jo Roe @joroe”
const HANDLE =
  /^[—–-]? ?(?:\p{Lu}[\p{L}.'’-]* ){0,4}\(?@\w{2,30}\)?(?:,? (?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4}))?$/u
// “[embed]…[/embed]”, “{{title}}”, “<iframe …></iframe>”, “[caption id="1"]”
const MARKUP =
  /^(?:\[\/?(?:embed|caption|gallery|video|audio|iframe|shortcode)\b[^\]]*\].*|\{\{[^{}]+\}\}|<(?:iframe|script|div|span|img|embed|object|video|figure)\b.*>)$/
const NOTHING = /^(?:null|undefined|NaN|\[object Object\]|&nbsp;)$/
// “10:15 AM · 3 March 2020”
const STAMP = /^\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)? · /i

/** Tells whether a whole line is what only a page has: an address, a handle, a template's hole, a program's word for nothing. */
export const isPageCode = (line: string): boolean =>
  line.length <= LONGEST &&
  (line.includes('@') ? HANDLE.test(line) : [ADDRESS, MARKUP, NOTHING, STAMP].some((form) => form.test(line)))
