import {expect, it} from 'vitest'
import type {Archive, ArchiveText} from './archive.ts'
import {passagesOf, type Zipf} from './passages-of.ts'

/** Longer words are rarer: enough of a lexicon for tests. */
export const zipf: Zipf = (word) => Math.max(0, 7 - word.length / 2)

const text = (path: string, words: string): ArchiveText => ({path, format: 'text', text: words})

const harbour = text(
  '/wire/harbour.txt',
  'The mayor said: “We will dredge the harbour before the autumn storms.”',
)
const orchard = text(
  '/wire/orchard.txt',
  'Growers expect the smallest apple harvest since the frost of 2017.',
)
const accents = text(
  '/wire/café.txt',
  'Café owners in Besançon don’t want the Zürich road, O’Brien’s lawyers wrote.',
)

const paths = async (archive: Archive, ...quotations: readonly string[]): Promise<readonly string[]> =>
  (await archive.find(passagesOf(quotations, zipf))).map(({path}) => path)

/** What holds of every archive, whatever keeps it. */
export const holdsAsAnArchive = (open: () => Promise<Archive>): void => {
  it('finds the source of a quotation, also of a bent one', async () => {
    const archive = await open()
    const alike = text(
      '/wire/alike.txt',
      'Storms closed the harbour before the ferry left; in autumn the mayor dredged it.',
    )
    await archive.add([harbour, orchard, accents, alike])
    expect(await paths(archive, 'We will dredge the harbour before the autumn storms')).toEqual([
      harbour.path,
    ])
    expect(await paths(archive, 'We will never dredge the harbour after the autumn floods')).toEqual([
      harbour.path,
    ])
    expect(await paths(archive, 'smallest apple harvest [for years] since the frost of 2019')).toEqual([
      orchard.path,
    ])
    expect(await paths(archive, 'CAFE OWNERS in Besancon dont want the Zurich road')).toEqual([accents.path])
    expect(await paths(archive, 'Nobody here has ever said such words about it')).toEqual([])
    expect(await paths(archive, 'We will')).toEqual([])
    await archive.close()
  })

  it('gives the text as it was added', async () => {
    const archive = await open()
    const page: ArchiveText = {
      path: '/wire/page.html',
      format: 'html',
      text: 'Ferries stop running at midnight on Fridays.',
      original: '<p>Ferries stop running at midnight on <b>Fridays</b>.',
    }
    await archive.add([page, orchard])
    const found = await archive.find(passagesOf(['Ferries stop running at midnight on Fridays'], zipf))
    expect(found).toEqual([page])
    await archive.close()
  })

  it('keeps each text once', async () => {
    const archive = await open()
    expect(await archive.add([harbour, {...harbour, path: '/copy.txt'}, orchard])).toEqual([
      {path: harbour.path, outcome: 'added'},
      {path: '/copy.txt', outcome: 'known'},
      {path: orchard.path, outcome: 'added'},
    ])
    expect((await archive.add([harbour, orchard])).map(({outcome}) => outcome)).toEqual(['known', 'known'])
    expect(await archive.count()).toBe(2)
    expect(await archive.list(9)).toEqual([
      {path: '/copy.txt', characters: harbour.text.length},
      {path: harbour.path, characters: harbour.text.length},
      {path: orchard.path, characters: orchard.text.length},
    ])
    expect(await archive.list(1, '/copy.txt')).toHaveLength(1)
    await archive.close()
  })

  it('forgets a text with the last path that names it', async () => {
    const archive = await open()
    await archive.add([harbour, {...harbour, path: '/copy.txt'}, orchard])
    expect(await archive.remove([harbour.path, '/nowhere.txt'])).toEqual([harbour.path])
    expect(await paths(archive, 'dredge the harbour before the autumn storms')).toEqual(['/copy.txt'])
    expect(await archive.remove(['/copy.txt'])).toEqual(['/copy.txt'])
    expect(await paths(archive, 'dredge the harbour before the autumn storms')).toEqual([])
    expect(await archive.count()).toBe(1)
    await archive.close()
  })

  it('lets a path name its newest words', async () => {
    const archive = await open()
    await archive.add([harbour])
    expect(await archive.add([{...orchard, path: harbour.path}])).toEqual([
      {path: harbour.path, outcome: 'replaced'},
    ])
    expect(await archive.count()).toBe(1)
    expect(await paths(archive, 'dredge the harbour before the autumn storms')).toEqual([])
    expect(await paths(archive, 'the smallest apple harvest since the frost')).toEqual([harbour.path])
    await archive.close()
  })

  it('keeps all of a batch or none', async () => {
    const archive = await open()
    const broken = {...orchard, text: undefined as unknown as string}
    await expect(archive.add([harbour, broken])).rejects.toThrow()
    expect(await archive.count()).toBe(0)
    expect(await archive.add([harbour])).toEqual([{path: harbour.path, outcome: 'added'}])
    await archive.close()
  })

  it('is not taken in by words that mean something to a query', async () => {
    const archive = await open()
    await archive.add([
      harbour,
      text('/odd.txt', `AND OR NOT NEAR "harbour" ' \\ : * ^ ( ) & | ! <-> {x} $1 ?; drop table texts; --`),
    ])
    const hostile = [
      'AND OR NOT NEAR "harbour" * ^ ( drop',
      '\' & | ! <-> \\ : " ; -- harbour autumn storms dredge',
      `${'"'.repeat(5000)} harbour${"'".repeat(5000)} dredge autumn storms`,
      'x'.repeat(100_000).concat(' autumn harbour storms dredge'),
      '[['.repeat(50_000).concat('a b c d e'),
      'and '.repeat(50_000),
    ]
    for (const one of hostile) expect(Array.isArray(await paths(archive, one))).toBe(true)
    expect(await paths(archive, ...hostile)).toContain(harbour.path)
    expect(await archive.count()).toBe(2)
    await archive.close()
  })
}
