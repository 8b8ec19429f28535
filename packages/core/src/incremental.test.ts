import {expect, it} from 'vitest'
import {buildDocument} from './build-document.ts'
import {type AnyCheck, type Check, wholeDocument} from './check.ts'
import type {Context} from './document.ts'
import {IncrementalRunner} from './incremental.ts'
import type {ActiveRule} from './problem.ts'
import {readText} from './read-text.ts'
import type {AnyRule} from './rule.ts'
import {runRules} from './run-rules.ts'

const context: Context = {
  lexicon: {
    has: () => true,
    suggestible: () => true,
    suggests: () => true,
    zipf: () => 4,
    dialects: () => 0,
    tags: () => 0,
    names: () => 0,
    isTitled: () => false,
    isAffix: () => false,
    hasTrigram: () => true,
  },
  vocabulary: new Set(),
  sources: [],
}

let read: string[] = []

const shout: Check = function* ({words, paragraphs}) {
  for (const {text} of paragraphs) read.push(text)
  for (const {text, start, end} of words) {
    if (/^\p{Lu}{3,}$/u.test(text))
      yield {span: {start, end}, message: `“${text}” shouts`, fix: text.toLowerCase()}
  }
}

const again = wholeDocument(function* ({words}) {
  const seen = new Map<string, {readonly start: number; readonly end: number}>()
  for (const {form, start, end} of words) {
    const first = seen.get(form.lower)
    if (first && form.lower.length > 5) {
      yield {span: {start, end}, message: 'Stands above too', related: [{span: first, message: 'Here'}]}
    } else seen.set(form.lower, {start, end})
  }
})

const rule = (id: string, check: AnyCheck): ActiveRule => {
  const made: AnyRule = {
    id,
    check,
    summary: '',
    why: '',
    kind: 'typo',
    level: 'warning',
    fix: 'safe',
    quoted: 'flag',
    options: {},
    yields: [],
  }
  return {rule: made, level: 'warning', options: made.options}
}

const rules = [rule('shout', shout), rule('again', again)]
const said = (text: string, problems: ReturnType<typeof runRules>) =>
  problems.map(({span, message, related}) => {
    const places = related?.map((place) => text.slice(place.span.start, place.span.end)) ?? []
    return `${text.slice(span.start, span.end)} at ${span.start}: ${[message, ...places].join(' ')}`
  })

it('checks only the paragraph that changed, and says what a fresh run says', () => {
  const runner = new IncrementalRunner()
  const before = 'The WORD is out.\n\nIt goes NORTH to London.\n\nThen the London crowd goes HOME.\n'
  runner.run(readText(before), context, rules)
  read = []
  const after = before.replace('It goes', 'And it goes SOUTH and')
  const {problems} = runner.run(readText(after), context, rules)
  expect(read).toEqual(['And it goes SOUTH and NORTH to London.'])
  expect(said(after, problems)).toEqual([
    'WORD at 4: “WORD” shouts',
    'SOUTH at 30: “SOUTH” shouts',
    'NORTH at 40: “NORTH” shouts',
    'London at 67: Stands above too London',
    'HOME at 85: “HOME” shouts',
  ])
  expect(problems).toEqual(runRules(buildDocument(readText(after), context), rules))
})

it('checks a paragraph that stands twice once, and reports it in both places', () => {
  read = []
  const text = 'It was LOUD.\n\nIt was LOUD.\n'
  const {problems} = new IncrementalRunner().run(readText(`${text}\nNew.\n`), context, rules)
  expect(said(text, problems)).toEqual(['LOUD at 7: “LOUD” shouts', 'LOUD at 21: “LOUD” shouts'])
  expect(read.filter((paragraph) => paragraph === 'It was LOUD.')).toHaveLength(1)
})

it('forgets what it found when rules or vocabulary change', () => {
  const runner = new IncrementalRunner()
  const reading = readText('It was LOUD.\n')
  expect(runner.run(reading, context, rules).problems).toHaveLength(1)
  expect(runner.run(reading, context, [rule('again', again)]).problems).toHaveLength(0)
  read = []
  runner.run(reading, context, rules)
  runner.run(reading, {...context, vocabulary: new Set(['LOUD'])}, rules)
  expect(read).toEqual(['It was LOUD.', 'It was LOUD.'])
})

it('can be left halfway and begun again', () => {
  const runner = new IncrementalRunner()
  const text = Array.from({length: 2000}, (_, at) => `Line ${at} is LOUD.`).join('\n\n')
  const steps = runner.steps(readText(text), context, rules)
  steps.next()
  steps.next()
  const {problems} = runner.run(readText(text), context, rules)
  expect(problems).toHaveLength(2000)
})

it('tells of a check that throws, and goes on with the others', () => {
  const told: string[] = []
  const runner = new IncrementalRunner((id, error) => told.push(`${id}: ${error}`))
  let isBroken = true
  const mended = wholeDocument(function* ({words}) {
    if (isBroken) throw new Error('Broken')
    for (const {start, end} of words.slice(0, 1)) yield {span: {start, end}, message: 'Mended'}
  })
  // biome-ignore lint/correctness/useYield: it never gets there
  const local: Check = function* () {
    throw new Error('Broken, too')
  }
  const all = [rule('mended', mended), rule('local', local), ...rules]
  const text = 'It was LOUD.\n'
  const read = () => said(text, runner.run(readText(text), context, all).problems)
  expect(read()).toEqual(['LOUD at 7: “LOUD” shouts'])
  expect(told).toEqual(['local: Error: Broken, too', 'mended: Error: Broken'])
  isBroken = false
  expect(read()).toEqual(['It at 0: Mended', 'LOUD at 7: “LOUD” shouts'])
})
