import type {Document, Paragraph} from './document.ts'

/** What the characters of a paragraph show, as bits: most paragraphs have nothing of what a check of characters looks for. */
export const Trait = {
  digit: 1,
  /** One of [](). */
  bracket: 2,
  /** A character that is written in markup, and hardly ever in copy: one of < [ { * _ #. */
  markup: 4,
  ampersand: 8,
  /** One of $ £ € ¥ %. */
  sign: 16,
  /** Anything that is neither plain ASCII nor a dash or quotation mark. */
  odd: 32,
  doubleSpace: 64,
  /** A space or tab before one of , . ; : ! ?. */
  spaceBeforeStop: 128,
  /** One of these right before a letter, or between a letter and a digit. */
  stopBeforeWord: 256,
  /** Two of these side by side, or of them and …. */
  stops: 512,
  spaceBeforeApostrophe: 1024,
  apostrophes: 2048,
} as const

/** What a character is to its neighbours. */
const SPACE = 1
const STOP = 2
const ELLIPSIS = 4
const LETTER = 8
const APOSTROPHE = 16
const DIGIT = 32
const TAB = 64

const ASCII = 128
const classes = new Uint8Array(ASCII)
const traits = new Uint16Array(ASCII)

const mark = (characters: string, kind: number, trait: number): void => {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    classes[code] = (classes[code] ?? 0) | kind
    traits[code] = (traits[code] ?? 0) | trait
  }
}

for (let code = 0; code < ASCII; code++) if (code < 0x20 || code === 0x7f) traits[code] = Trait.odd
for (let code = 65; code <= 90; code++) mark(String.fromCharCode(code, code + 32), LETTER, 0)
mark('0123456789', DIGIT, Trait.digit)
mark(' ', SPACE, 0)
mark('\t', TAB, 0)
mark(',.;:!?', STOP, 0)
mark("'`", APOSTROPHE, 0)
mark('()[]', 0, Trait.bracket)
mark('<[{*_#', 0, Trait.markup)
mark('&', 0, Trait.ampersand)
mark('$%', 0, Trait.sign)

const classBeyond = (code: number): number => {
  if (code >= 0xc0 && code <= 0x24f) return LETTER
  if (code === 0x2019 || code === 0x2018 || code === 0xb4) return APOSTROPHE
  return code === 0x2026 ? ELLIPSIS : 0
}

const traitsBeyond = (code: number): number => {
  const isPlain = code >= 0x2013 && code <= 0x201d
  const isSign = code === 0xa3 || code === 0x20ac || code === 0xa5
  return (isPlain ? 0 : Trait.odd) | (isSign ? Trait.sign : 0)
}

const beforeStop = (before: number): number => {
  const space = (before & (SPACE | TAB)) === 0 ? 0 : Trait.spaceBeforeStop
  return space | ((before & (STOP | ELLIPSIS)) === 0 ? 0 : Trait.stops)
}

const beforeApostrophe = (before: number): number => {
  const space = (before & SPACE) === 0 ? 0 : Trait.spaceBeforeApostrophe
  return space | ((before & APOSTROPHE) === 0 ? 0 : Trait.apostrophes)
}

/** What a character shows with the one before it, and the one before that. */
const traitsOfPair = (second: number, before: number, here: number): number => {
  if ((here & STOP) !== 0) return beforeStop(before)
  if ((here & APOSTROPHE) !== 0) return beforeApostrophe(before)
  if ((here & ELLIPSIS) !== 0) return (before & (STOP | ELLIPSIS)) === 0 ? 0 : Trait.stops
  if ((here & before & SPACE) !== 0) return Trait.doubleSpace
  const isWord = (here & LETTER) !== 0 || ((here & DIGIT) !== 0 && (second & LETTER) !== 0)
  return isWord && (before & STOP) !== 0 ? Trait.stopBeforeWord : 0
}

const traitsIn = (text: string, {start, end}: Paragraph): number => {
  let found = 0
  let second = 0
  let before = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const here = code < ASCII ? (classes[code] ?? 0) : classBeyond(code)
    if (here !== LETTER || before !== LETTER || code >= ASCII) {
      found |= code < ASCII ? (traits[code] ?? 0) : traitsBeyond(code)
      found |= traitsOfPair(second, before, here)
    }
    second = before
    before = here
  }
  return found
}

const kept = new WeakMap<Document, Int32Array>()

/** Gives what the characters of each paragraph show, by the paragraph's place: see {@link Trait}. One pass serves all checks. */
export const traitsOf = (document: Document): Int32Array => {
  const known = kept.get(document)
  if (known) return known
  const {text, paragraphs} = document
  const found = Int32Array.from(paragraphs, (paragraph) => traitsIn(text, paragraph))
  kept.set(document, found)
  return found
}
