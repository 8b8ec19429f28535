import {loadLexicon} from '@copydesk/lexicon'
import {expect, it} from 'vitest'
import {corrections, farCorrections} from './corrections.ts'
import {isCompound, isFormation} from './formation.ts'
import {isOneSlip, NearSpellings} from './near-spellings.ts'
import {splitOf} from './word-split.ts'

const lexicon = loadLexicon()

it('ranks the likeliest word first', () => {
  const first = ['teh', 'dont', 'comittee', 'thhe', 'recieve', 'harbuor', 'wrold', 'britian'].map(
    (word) => `${word}: ${corrections(word, lexicon)[0]?.form}`,
  )
  expect(first).toEqual([
    'teh: the',
    'dont: don’t'.replace('’', "'"),
    'comittee: committee',
    'thhe: the',
    'recieve: receive',
    'harbuor: harbour',
    'wrold: world',
    'britian: Britain',
  ])
})

it('proposes no obscenity, and nothing for what no slip explains', () => {
  expect(corrections('shti', lexicon).map(({form}) => form)).not.toContain('shit')
  expect(corrections('zzzzzzzz', lexicon)).toEqual([])
})

it('finds two likely slips in one word', () => {
  const first = ['occassionaly', 'agreemrtn', 'husbn'].map((word) => farCorrections(word, lexicon)[0]?.form)
  expect(first).toEqual(['occasionally', 'agreement', 'husband'])
})

it('parts words that were run together', () => {
  const parted = ['didnot', 'ofthe', 'inorderto', 'regulatorswere', 'foreignminister', 'lastweek'].map(
    (word) => splitOf(word, lexicon)?.parts.join(' '),
  )
  expect(parted).toEqual([
    'did not',
    'of the',
    'in order to',
    'regulators were',
    'foreign minister',
    'last week',
  ])
})

it('leaves solid compounds and new formations whole', () => {
  const words = ['facemask', 'cybersecurity', 'policymaking', 'counterprotest', 'livestream', 'policymakers']
  expect(words.filter((word) => splitOf(word, lexicon) !== undefined)).toEqual([])
  expect(['cyberbully', 'cosplayed', 'goverment'].filter((word) => isFormation(word, lexicon))).toEqual([
    'cyberbully',
    'cosplayed',
  ])
  expect(isCompound('facemask', lexicon)).toBe(true)
})

it('tells spellings one slip apart', () => {
  const near = new NearSpellings(['Kowalczyk', 'Kowalski', 'Novak', 'Novaks', 'Nowak'])
  expect([...near.near('Kowalcyzk')]).toEqual(['Kowalczyk'])
  expect([...near.near('Novak')].sort()).toEqual(['Novaks', 'Nowak'])
  expect([...near.near('Smith')]).toEqual([])
  expect([...new NearSpellings([]).near('Smith')]).toEqual([])
  expect(isOneSlip('Keir', 'Kier')).toBe(true)
  expect(isOneSlip('Keir', 'Kiera')).toBe(false)
})

it('has nothing to say of a word of 100,000 letters, and comes to an end', () => {
  for (const letter of 'abcdefghij') {
    const hostile = letter.repeat(100_000)
    expect([...corrections(hostile, lexicon), ...farCorrections(hostile, lexicon)]).toEqual([])
    expect(splitOf(hostile, lexicon)).toBeUndefined()
  }
})
