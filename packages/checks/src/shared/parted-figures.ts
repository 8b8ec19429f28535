import type {Said, TextSlip} from './slips-in-text.ts'

/** Says of a figure that something parts it. */
export const oneFigure = (fix: string): Said => ({message: `Write “${fix}”: it is one figure`, fix})

/** .22 and .38 are bores of guns. */
const BORE = /^(?:22|25|32|38|40|44|45|50)$/

/** Figures with a space in them, a point twice, or a point that parts thousands. */
export const partedFigures: readonly TextSlip[] = [
  // “12..5 percent”
  {
    sign: /\.\./,
    form: /(?<=(?<![\d.])\d{1,9})\.\.(?=\d{1,9}(?![\d.]))/g,
    say: () => ({message: 'The point is written twice', fix: '.'}),
  },
  // “3. 5 percent”, “£12. 85”, “up to 2. 5 metres”: no house begins a sentence with a figure
  {
    sign: /\d\. \d/,
    form: /(?<![\d.,])(\d{1,3})\. (\d{1,2})(?=%| ?(?:per ?cent|percent|million|billion|trillion)\b|(?<=(?:\p{Ll}{2} |[$£€])\d{1,3}\. \d{1,2}) \p{Ll}|(?<=[$£€]\d{1,3}\. \d{1,2})(?![\d,]))/gu,
    say: ([, whole = '', part = '']) => oneFigure(`${whole}.${part}`),
  },
  // “29 .4 percent”, “£12 .85”
  {
    sign: /\d \.\d/,
    form: /(?<![\d.,])(\d{1,3}) \.(\d{1,2})(?!\.?\d)/g,
    say: ([, whole = '', part = '']) => (BORE.test(part) ? undefined : oneFigure(`${whole}.${part}`)),
  },
  // “about 12, 500 people”, “5, 479,761”, “a crowd of 15, 214 was”
  {
    sign: /\d, \d{3}/,
    form: /(?<![\d.,])(\d{1,3}), (\d{3}(?:,\d{3})+|000)(?![\d,])|(?<=(?:[$£€]|\bRs |\b(?:about|around|over|nearly|almost|than|some|approximately|roughly|least|most) ))(\d{1,3}), (\d{3})(?![\d,])/g,
    say: ([, millions = '', others = '', thousands = '', rest = '']) =>
      oneFigure(millions ? `${millions},${others}` : `${thousands},${rest}`),
  },
  {
    sign: /\d, \d{3} /,
    form: /(?<=\b(?:of|to|from|the) )(\d{1,3}), (\d{3})(?= (?!or\b|and\b|of\b|people\b|were\b|had\b)\p{Ll})/gu,
    say: ([, thousands = '', rest = '']) =>
      ({...oneFigure(`${thousands},${rest}`), level: 'warning'}) as Said,
  },
  // “$26.500”, “650.000 tonnes”, “1.234.567”
  {
    sign: /\d\.\d{3}/,
    form: /(?<![\d.,:/-])(?:(?<=[$£€])\d{2,3}\.\d{3}|\d{1,3}(?:\.\d{3}){2,4}|(?<=[$£€]|\p{Ll} )\d{1,3}\.000(?= \p{Ll}))(?![\d.,]*\d)/gu,
    say: ([figure = '']) => ({
      message: `A point parts the thousands of “${figure}”`,
      fix: figure.replaceAll('.', ','),
      level: 'warning',
    }),
  },
  // “1.100 jobs”, “8.500 viewers”, but “42.195 kilometres”, “1.125 degrees”
  {
    sign: /\d\.\d{3} /,
    form: /(?<=(?:\p{Ll}|,) )([1-9]\d{0,2})\.(\d{3})(?= (?:\p{Ll}{1,15}ed )?(?:people|men|women|children|jobs|homes|cases|deaths|votes|families|(?!\p{Ll}*met|lit|degr|quart|order)\p{Ll}{3,14}(?:ers|ors|ists|ants|ents|ees))\b)/gu,
    say: ([figure = '', thousands = '', rest = '']) => ({
      message: `A point parts the thousands of “${figure}”`,
      fix: `${thousands},${rest}`,
      level: 'warning',
    }),
  },
  // “2350,0 jobs”
  {
    sign: /\d{4},\d/,
    form: /(?<![\d.,/-])([1-9]\d{3,5}),(\d{1,2})(?![\d,\p{L}/:–—-]|\.\d)/gu,
    say: ([figure = '', before = '', rest = '']) => ({
      message: `The comma in “${figure}” parts no thousands`,
      fix: Number(before + rest).toLocaleString('en-GB'),
    }),
  },
]
