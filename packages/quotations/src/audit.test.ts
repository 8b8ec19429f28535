import {buildDocument, readText, type Source} from '@copydesk/core'
import {loadLexicon} from '@copydesk/lexicon'
import {expect, it} from 'vitest'
import {type Audited, audit} from './audit.ts'

const transcript = `MODERATOR: Good evening. Senator, what about the tariffs on steel?
SENATOR HOLLIS (00:12): Well, look, we -- we have a plan, and uh, I think that the people of Ohio are gonna see twenty per cent more jobs in 2016. [applause] We will never abandon the steelworkers of this state, you know, not for one minute. My opponent says, "It can't be done." I say it can.
MAYOR BRANDT: I don't believe a word of it. The plan is a fantasy dressed up in a cheap suit and everybody in this room knows that.
`

const sourceOf = (text: string): Source => ({path: 'debate.txt', text, format: 'text'})

const audited = (draft: string, source = transcript): readonly Audited[] => {
  const context = {lexicon: loadLexicon(), vocabulary: new Set<string>(), sources: [sourceOf(source)]}
  return audit(buildDocument(readText(draft), context))
}

const ruled = (draft: string, source = transcript): readonly string[] =>
  audited(draft, source).map(({quotation, judged}) =>
    [
      `${quotation.speaker ?? '–'}: ${judged?.verdict}`,
      ...(judged?.differences ?? []).filter(({permitted}) => !permitted).map(({message}) => message),
    ].join('; '),
  )

it('lets an editor contract, write figures, drop “uh”, a false start and applause, and break a sentence', () => {
  expect(
    ruled(
      '“We have a plan,” Senator Hollis said, “and I think that the people of Ohio are going to see 20% more jobs in 2016.”',
    ),
  ).toEqual(['Hollis: edited'])
  expect(ruled('Hollis vowed to “never abandon the [Ohio] steelworkers … not for one minute”.')).toEqual([
    'Hollis: edited',
  ])
  expect(ruled('Hollis said: ‘My opponent says, “It cannot be done.” I say it can.’')).toEqual([
    'Hollis: edited',
  ])
})

it('lets a paper spell as its readers do', () => {
  const speech =
    'LEE: My maths was a marvellous thing: I practised the manoeuvre, and the odour of the yoghurt was unfavourable.'
  expect(
    ruled(
      '“My math was a marvelous thing: I practiced the maneuver, and the odor of the yogurt was unfavorable.”',
      speech,
    ),
  ).toEqual(['–: edited'])
})

it('sees the negation that an ellipsis skips, though the words before it stand elsewhere, too', () => {
  const speech = `LEE: We will meet again. ${'The bridge is old and the river is wide. '.repeat(12)}We will not raise the tolls on this bridge, and we will pay for it. We will go.`
  const differences = (draft: string): readonly string[] =>
    audited(draft, speech).flatMap(({judged}) => judged?.differences.map(({message}) => message) ?? [])
  expect(differences('“We will … raise the tolls on this bridge,” Lee said.')).toContain(
    'the ellipsis skips “not”',
  )
  expect(differences('“We will … pay for it,” Lee said.')).toEqual(['case'])
})

it('lets a paper mask an oath and spell out what a post shortens', () => {
  const post = 'LEE: This damn bridge has been shut for 4 yrs & I am tired of the fucking excuses.'
  const says = (oath: string, word: string): readonly string[] =>
    ruled(`“This ${oath} bridge has been shut for four years and I am tired of the ${word} excuses.”`, post)
  expect(says('d—n', 'f***ing')).toEqual(['–: edited'])
  expect(says('d--n', 'f---ing')).toEqual(['–: edited'])
  expect(says('dear', 'endless')[0]).toMatch('altered')
})

it('takes no single letter before a dash for an oath', () => {
  const spoken = 'LEE: We have a plan B - and we will use it before the winter comes to the valley.'
  expect(ruled('“We have a plan B—and we will use it before the winter comes.”', spoken)).toEqual([
    '–: edited',
  ])
})

it('names each difference', () => {
  expect(ruled('“I do believe a word of it,” said Mayor Brandt.')).toEqual([
    "Brandt: altered; the negation differs: the source has “don't”, not “do”",
  ])
  expect(
    ruled('“We will never abandon the steelworkers of this town, not for two minutes,” Hollis said.'),
  ).toEqual([
    'Hollis: altered; the source has “state”, not “town”; the source has “one minute”, not “two minutes”',
  ])
  expect(ruled('“The plan is a complete fantasy dressed up in a cheap suit,” Brandt said.')).toEqual([
    'Brandt: altered; “complete” is not in the source',
  ])
  expect(ruled('“The plan is a fantasy in a cheap suit and everybody knows that,” Brandt said.')).toEqual([
    'Brandt: cut; words left out without an ellipsis: “dressed up”; words left out without an ellipsis: “in this room”',
  ])
})

it('knows who said it', () => {
  expect(ruled('“The plan is a fantasy dressed up in a cheap suit,” Hollis said.')).toEqual([
    'Hollis: misattributed',
  ])
  expect(ruled('“The plan is a fantasy dressed up in a cheap suit,” he said.')).toEqual(
    ['he: verbatim'].map((line) => line.replace('verbatim', 'edited')),
  )
})

it('tells people by their last names, be these titles of others', () => {
  const debate = 'JOHN MAJOR: The bridge will be paid for by the tolls.\nJOHN BISHOP: It will not.\n'
  expect(ruled('“The bridge will be paid for by the tolls,” said John Bishop.', debate)).toEqual([
    'John Bishop: misattributed',
  ])
  expect(ruled('“The bridge will be paid for by the tolls,” said Mr Major.', debate)).toEqual([
    'Major: edited',
  ])
  const titled = debate.replace('JOHN MAJOR', 'SIR JOHN MAJOR')
  expect(ruled('“The bridge will be paid for by the tolls,” said Mr Major.', titled)).toEqual([
    'Major: edited',
  ])
  expect(ruled('“The bridge will be paid for by the tolls,” said Sir John Bishop.', titled)).toEqual([
    'John Bishop: misattributed',
  ])
})

it('accuses nobody whom the source does not have', () => {
  expect(ruled('“I lost my job at the mill in 2009 and nobody came,” said Donna Reyes, 51.')).toEqual([
    'Donna Reyes: not-found',
  ])
  expect(ruled('The film “Steel Magnolias” was on, and Dwayne “The Rock” Johnson was not there.')).toEqual([
    '–: too-short',
    '–: too-short',
  ])
})

it('takes a report’s quotations for evidence, and not its prose', () => {
  const report =
    'The mayor, Ada Halvorsen, opened the harbour wall on Sunday after ten years of work. “It is a miracle of patience and stone,” she said.'
  expect(ruled('Halvorsen called it “a miracle of patience and steel”.', report)).toEqual([
    'Halvorsen: altered; the source has “stone”, not “steel”',
  ])
  expect(ruled('Halvorsen said she had “opened the harbour wall on Sunday”.', report)).toEqual([
    'Halvorsen: not-found',
  ])
})

it('reads a quotation over several paragraphs and a block without marks', () => {
  const draft = 'Hollis said: “We have a plan.\n\n“We will never abandon the steelworkers of this state.”'
  expect(ruled(draft)).toEqual(['Hollis: edited'])
  expect(ruled('Hollis then said:\n\nWe will always abandon the steelworkers of this state.')).toEqual([
    'Hollis: altered; the negation differs: the source has “never”, not “always”',
  ])
})

it('lets an ellipsis skip words in order, and says when it skips a negation', () => {
  const source =
    'We will raise the wall next spring, and we will not raise the fares before that, whatever the port says.'
  expect(ruled('“We will raise the wall … whatever the port says,” Calder said.', source)).toEqual([
    'Calder: edited',
  ])
  expect(ruled('“Whatever the port says … we will raise the wall,” Calder said.', source)).toEqual([
    'Calder: altered; “we will raise the wall,” stands before the other words in the source',
  ])
  const [skips] = audited('“We will … raise the fares before that,” Calder said.', source)
  expect(skips?.judged?.differences.map(({message}) => message)).toContain('the ellipsis skips “not”')
})

it('reads the ligatures of a PDF as letters', () => {
  const source = 'The \ufb01re o\ufb03ce burned at midnight, and we lost the \ufb02oor and the roof of it.'
  expect(ruled('“The fire office burned at midnight,” Calder said.', source)).toEqual(['Calder: edited'])
  expect(ruled('“We lost the wall and the roof of it,” Calder said.', source)).toEqual([
    'Calder: altered; the source has “\ufb02oor”, not “wall”',
  ])
})

it('says so where two people say the same words and the draft names neither', () => {
  const source = 'ARDEN: The wall will stand for ever.\nBOYLE: Yes. The wall will stand for ever.'
  expect(ruled('“The wall will stand for ever”, the meeting heard.', source)).toEqual(['–: ambiguous'])
  expect(ruled('“The wall will stand for ever”, Boyle said.', source)).toEqual(['Boyle: verbatim'])
})

it('finds the speech behind a crowd of reports that tell it alike', () => {
  const report = (number: number): Source =>
    sourceOf(
      `Report ${number}\n\nSenator Hollis had a plan in debate ${number}, he said, and vowed to never abandon the steelworkers of this city, not for one minute. “We have heard it all,” said a rival, “and nobody believes it.”`,
    )
  const sources = [...Array.from({length: 30}, (_, number) => report(number)), sourceOf(transcript)]
  const context = {lexicon: loadLexicon(), vocabulary: new Set<string>(), sources}
  const [bent, faithful] = audit(
    buildDocument(
      readText(
        '“We will never abandon the steelworkers of this city, not for one minute,” Hollis said.\n\n“Never abandon the steelworkers,” said Hollis.',
      ),
      context,
    ),
  )
  expect(bent?.judged?.verdict).toBe('altered')
  expect(bent?.judged?.differences.find(({permitted}) => !permitted)?.message).toBe(
    'the source has “state”, not “city”',
  )
  expect(faithful?.judged?.verdict).toBe('edited')
})
