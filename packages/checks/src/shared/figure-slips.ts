import {type Document, type Finding, type Paragraph, Trait} from '@copydesk/core'
import {isProtected} from './is-protected.ts'

interface Slip {
  /** Without these there is nothing to look for. */
  readonly trait?: number
  readonly sign: RegExp
  readonly form: RegExp
  readonly say: (found: readonly string[]) => Omit<Finding, 'span'> | undefined
}

const UNIT_NAMES = new Map([
  ['m', 'million'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
  ['k', 'thousand'],
])

const UNITS_IN = ['bn', 'tn', 'mn', 'm', 'k'] as const

const DATED = /^(?:[1-9]|[12]\d|3[01]),(?:19|20)\d\d$/

const SLIPS: readonly Slip[] = [
  // ££5, 12%%
  {
    trait: Trait.sign,
    sign: /[$£€¥]{2}|%%/,
    form: /[$£€¥]{2,4}(?=\d)|%{2,4}/g,
    say: ([text = '']) => ({message: `“${text}” should be one sign`, fix: [...new Set(text)]}),
  },
  // “1,23 people”, “1,2345 people”, but “Isaiah 40,5-7” and “2,4-D”
  {
    sign: /\d,(?:\d{1,2}(?!\d)|\d{4})/,
    form: /(?<![\d.,])[1-9]\d{0,2},(?:\d{1,2}|\d{4,9})(?![\d,\p{L}/:–—-]|\.\d)/gu,
    say: ([text = '']) => ({
      message: `The comma in “${text}” parts no thousands`,
      // “March 5,2010”
      ...(DATED.test(text) && {fix: text.replace(',', ', ')}),
    }),
  },
  // “£5m million”
  {
    sign: /\d(?:m|bn|tn|k) /,
    form: /(?<![\p{L}\d.,])[$£€]?\d[\d.,]{0,12}(m|bn|tn|k) (million|billion|trillion|thousand)(?!\p{L})/gu,
    say: ([text = '', short = '', long = '']) => ({
      message:
        UNIT_NAMES.get(short) === long
          ? `“${long}” is said twice`
          : `“${short}” and “${long}” do not go together`,
      fix: [text.slice(0, -long.length - 1), text.replace(`${short} `, ' ')],
    }),
  },
  // “£2bnb”, “$85mm”
  {
    trait: Trait.sign,
    sign: /\d[bmntk]{2}/,
    form: /(?<=[$£€]\d[\d.,]{0,12})(?!(?:bn|mn|tn)(?!\p{L}))[bmntk]{2,4}(?!\p{L})/gu,
    say: ([text = '']) => ({
      message: `“${text}” is no million, billion or trillion`,
      fix: UNITS_IN.filter((unit) => text.startsWith(unit)),
    }),
  },
  // “5 per cent%”, “5% percent”
  {
    trait: Trait.sign,
    sign: /%/,
    form: /% ?(?:per ?cent|percent)(?!\p{L})| ?(?:per ?cent|percent) ?%/gu,
    say: ([text = '']) => ({
      message: '“Per cent” is said twice',
      fix: text.startsWith('%') ? ['%', ` ${text.slice(1).trim()}`] : ['%', text.replace('%', '').trimEnd()],
    }),
  },
  // “40£”, “500$ a day”
  {
    trait: Trait.sign,
    sign: /\d[£$]/,
    form: /(?<![\p{L}\d.,$£€-])(\d[\d,.]{0,12})([£$])(?![\d\p{L}_])/gu,
    say: ([, figure = '', sign = '']) => ({
      message: `“${sign}” stands before its figure`,
      fix: `${sign}${figure}`,
    }),
  },
  // “5 %”
  {
    trait: Trait.sign,
    sign: /\d %/,
    form: /(?<=\d) %(?![\p{L}\d])/gu,
    say: () => ({message: 'There is a space before “%”', fix: '%'}),
  },
  // “$ 40”
  {
    trait: Trait.sign,
    sign: /[$£€] \d/,
    form: /(?<![\p{Ll}\d$£€])([$£€]) (?=\d)/gu,
    say: ([, sign = '']) => ({message: `There is a space after “${sign}”`, fix: sign}),
  },
]

/** Finds signs and commas that no figure has: ££5, 12%%, 1,23, £5m million, 40£. */
export function* figureSlips(document: Document, {text, start}: Paragraph, shown: number): Iterable<Finding> {
  for (const {trait, sign, form, say} of SLIPS) {
    if ((trait !== undefined && (shown & trait) === 0) || !sign.test(text)) continue
    for (const found of text.matchAll(form)) {
      const said = say(found)
      const at = start + found.index
      if (said && !isProtected(document, at)) yield {span: {start: at, end: at + found[0].length}, ...said}
    }
  }
}
