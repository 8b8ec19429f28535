import {describe, expect, it} from 'vitest'
import type {Paragraph} from './document.ts'
import {linesOf} from './lines.ts'
import {markText} from './mark-text.ts'
import type {Marks} from './marks.ts'

const paragraphsOf = (text: string): readonly Paragraph[] =>
  linesOf(text)
    .filter(({start, end}) => start < end)
    .map((span, index) => ({
      ...span,
      index,
      kind: 'paragraph',
      text: text.slice(span.start, span.end),
      firstWord: 0,
      lastWord: 0,
      firstSentence: 0,
      lastSentence: 0,
      break: 'line',
    }))

const marksOf = (text: string): Marks => markText(text, paragraphsOf(text))

/** Writes pairs as ⟨…⟩ and ⟨…⟨ where the next paragraph goes on, marks without a partner as ⟦"⟧. */
const drawn = (text: string): string => {
  const {pairs, unbalanced} = marksOf(text)
  const at = new Map<number, string>()
  for (const {open, close, next, end} of pairs) {
    at.set(open.at, '⟨')
    if (close) at.set(close.at, '⟩')
    else at.set(end - 1, `${text[end - 1]}${next === undefined ? '?' : '→'}`)
  }
  for (const {mark, side} of unbalanced)
    at.set(mark.at, side === 'opener' ? `⟦${mark.text} ` : ` ${mark.text}⟧`)
  const long = new Set(
    [...pairs.flatMap(({open, close}) => [open, close]), ...unbalanced.map(({mark}) => mark)].flatMap(
      (mark) => (mark && mark.text.length > 1 ? [mark.at + 1] : []),
    ),
  )
  return [...text].map((character, index) => (long.has(index) ? '' : (at.get(index) ?? character))).join('')
}

describe('pairs', () => {
  it.each([
    // Straight and curly, double and single, nested.
    ['He called it "a test" and "a trial".', 'He called it ⟨a test⟩ and ⟨a trial⟩.'],
    ['“We won,” she said. “At last.”', '⟨We won,⟩ she said. ⟨At last.⟩'],
    ['“He told me ‘go home’ and left,” she said.', '⟨He told me ⟨go home⟩ and left,⟩ she said.'],
    [`"He told me 'go home.'" She left.`, '⟨He told me ⟨go home.⟩⟩ She left.'],
    [`'He called it "odd",' she said.`, '⟨He called it ⟨odd⟩,⟩ she said.'],
    ['« Oui », he said, and „Ja“.', '⟨ Oui ⟩, he said, and ⟨Ja⟩.'],
    ["He wrote ''never again'' twice.", 'He wrote ⟨never again⟩ twice.'],
    [
      'The (“old”) plan—“the best”—and non-“vital” parts',
      'The (⟨old⟩) plan—⟨the best⟩—and non-⟨vital⟩ parts',
    ],
    ['"...and then they left," he said.', '⟨...and then they left,⟩ he said.'],
    ['He said [“so”]; “$5”, “@home” and “(sic)”.', 'He said [⟨so⟩]; ⟨$5⟩, ⟨@home⟩ and ⟨(sic)⟩.'],
    // Spaces on the wrong side.
    ['She said"we won" and left', 'She said⟨we won⟩ and left'],
    ['She said "we won"and left', 'She said ⟨we won⟩and left'],
    ['She said " we won " and left', 'She said ⟨ we won ⟩ and left'],
    ['“We won. ”He left.', '⟨We won. ⟩He left.'],
    // Marks turned the wrong way, and marks of two kinds.
    ['The ”old“ plan', 'The ⟨old⟩ plan'],
    ['The ”old” plan and the “new“ one', 'The ⟨old⟩ plan and the ⟨new⟩ one'],
    ['The “old" plan and the "new” one', 'The ⟨old⟩ plan and the ⟨new⟩ one'],
    ["The ‘old' plan", 'The ⟨old⟩ plan'],
    // Nested marks of one kind.
    ['“We said “hello” to them,” he said.', '⟨We said ⟨hello⟩ to them,⟩ he said.'],
    ['She said "we felt \'lost\' ".', 'She said ⟨we felt ⟨lost⟩ ⟩.'],
    ['An empty "" pair', 'An empty ⟨⟩ pair'],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })
})

describe('apostrophes and primes', () => {
  it.each([
    ["It’s the allies' plan, James's dog and Jesus' name.", undefined],
    ["Get 'em, rock 'n' roll in the '90s and '86, ’tis the ’80s, O’Brien’s 1990's", undefined],
    ['He is 6\'2" tall, the board 5\' by 3", at 40°26\'46"N', undefined],
    ['It measured 5″ by 3′', undefined],
    ["'The allies' plan is good,' he said.", "⟨The allies' plan is good,⟩ he said."],
    ["the 'allies' met at the workers' club", "the ⟨allies⟩ met at the workers' club"],
    [
      'The ‘heroes’ met the boys’ club. ‘The boys’ club won’, he said.',
      'The ⟨heroes⟩ met the boys’ club. ⟨The boys’ club won⟩, he said.',
    ],
    [
      "“The allies' plan,” he said, “is the boys' plan.”",
      "⟨The allies' plan,⟩ he said, ⟨is the boys' plan.⟩",
    ],
    ["“We're goin' home 'cause we lost,” he said.", "⟨We're goin' home 'cause we lost,⟩ he said."],
    ['"I bought a 12" single," she said.', '⟨I bought a 12" single,⟩ she said.'],
    ['"It was in 1990" and "in 91"', '⟨It was in 1990⟩ and ⟨in 91⟩'],
    ["Ukraine''s army and Poland\"s", undefined],
    ["“Their[’s] and [the board]'s,” she 's said.", "⟨Their[’s] and [the board]'s,⟩ she 's said."],
  ])('%s', (text, expected = text) => {
    expect(drawn(text).replaceAll(/⟦' | '⟧/g, "'")).toBe(expected)
  })

  it('says what each mark is', () => {
    const roles = (text: string) => marksOf(text).all.map(({text: mark, role}) => `${mark} ${role}`)
    expect(roles(`“It’s 6'2",” said James’ son`)).toEqual([
      '“ opener',
      '’ apostrophe',
      "' prime",
      '" prime',
      '” closer',
      '’ apostrophe',
    ])
  })
})

describe('marks without a partner', () => {
  it.each([
    [
      'It was a "lawful aim. Moscow called "others" a "threat".',
      'It was a ⟦" lawful aim. Moscow called ⟨others⟩ a ⟨threat⟩.',
    ],
    ['enough" if they "ended" it', 'enough "⟧ if they ⟨ended⟩ it'],
    ['“We won, he said. “At last.”', '⟦“ We won, he said. ⟨At last.⟩'],
    ['We won,” he said. “At last.”', 'We won, ”⟧ he said. ⟨At last.⟩'],
    ['He called it ‘odd and left.', 'He called it ⟦‘ odd and left.'],
    ["Go home,' he said.", "Go home, '⟧ he said."],
    ['“He told me ‘go home and left,” she said.', '⟨He told me ⟦‘ go home and left,⟩ she said.'],
    ['The "old"" plan', 'The ⟨old⟩ "⟧ plan'],
    ['He said "', 'He said ⟦" '],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })

  it('keeps a broken pair to its own paragraph', () => {
    expect(drawn('He said "we won.\nA "good" day.\nIt was" over.\n"Yes," he said.')).toBe(
      'He said ⟦" we won.\nA ⟨good⟩ day.\nIt was "⟧ over.\n⟨Yes,⟩ he said.',
    )
  })
})

describe('quotations over several paragraphs', () => {
  it.each([
    [
      'He said: “We won.\n“We are here.\n“So be it.”\nHe left.',
      'He said: ⟨We won.→\n⟨We are here.→\n⟨So be it.⟩\nHe left.',
    ],
    ['"We won.\n"So be it," he said.', '⟨We won.→\n⟨So be it,⟩ he said.'],
    ["'We won.\n'So be it,' he said.", '⟨We won.→\n⟨So be it,⟩ he said.'],
    ['“We ‘won’.\n“So be it.\nHe left.', '⟨We ⟨won⟩.?\n⟦“ So be it.\nHe left.'],
    ['“We won, he said. “At last.”\n“Yes.”', '⟦“ We won, he said. ⟨At last.⟩\n⟨Yes.⟩'],
    ['“We won.\nSo be it.”', '⟦“ We won.\nSo be it. ”⟧'],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })

  it('links each part to the next', () => {
    const {pairs} = marksOf('He “said”: “One.\n“Two.\n“Three,” he “said”.')
    expect(pairs.map(({next, depth, paragraph}) => [next, depth, paragraph])).toEqual([
      [undefined, 0, 0],
      [2, 0, 0],
      [3, 0, 1],
      [undefined, 0, 2],
      [undefined, 0, 2],
    ])
  })
})

it('does not count unpaired marks in the depth', () => {
  const {pairs} = marksOf('A "lawful aim. Then "others" and “a ‘b’ c”.')
  expect(pairs.map(({depth}) => depth)).toEqual([0, 0, 1])
})

it('leaves marks in protected spans alone', () => {
  const text = 'See <a href="x> and "this".'
  expect(markText(text, paragraphsOf(text), [{start: 4, end: 15}]).pairs).toHaveLength(1)
})

it.each([
  '"',
  '“',
  '”',
  "'",
  '’',
  '‘',
  '«“',
  '"\'',
  "s' ",
  'a" ',
  ' "a',
  "a'b",
  ' ‘a “b',
  '“a »b ',
  '5\' 6" ',
])('reads 100,000 marks of %j', (unit) => {
  const text = unit.repeat(100_000 / marksOf(`a ${unit} a`).all.length)
  expect(marksOf(text).all.length).toBeGreaterThan(49_999)
})

it("takes `` and '' for a pair, as typewriters and old wires write it", () => {
  expect(drawn("They call it ``the American miracle.'' It is one.")).toBe(
    'They call it ⟨the American miracle.⟩ It is one.',
  )
  expect(drawn('I don`t know.')).toBe('I don`t know.')
})
