import {expect, it} from 'vitest'
import type {Archive, ArchiveText} from '../src/archive.ts'
import {passagesOf} from '../src/passages-of.ts'
import {harbour, orchard, pathsFor, text, zipf} from './texts.ts'

const accents = text(
  '/wire/café.txt',
  'Café owners in Besançon don’t want the Zürich road, O’Brien’s lawyers wrote.',
)

/** What holds of finding texts in every archive, whatever keeps it. */
export const finds = (open: () => Promise<Archive>): void => {
  it('finds the source of a quotation, also of a bent one', async () => {
    const archive = await open()
    const alike = text(
      '/wire/alike.txt',
      'Storms closed the harbour before the ferry left; in autumn the mayor dredged it.',
    )
    await archive.add([harbour, orchard, accents, alike])
    expect(await pathsFor(archive, 'We will dredge the harbour before the autumn storms')).toEqual([
      harbour.path,
    ])
    expect(await pathsFor(archive, 'We will never dredge the harbour after the autumn floods')).toEqual([
      harbour.path,
    ])
    expect(await pathsFor(archive, 'smallest apple harvest [for years] since the frost of 2019')).toEqual([
      orchard.path,
    ])
    expect(await pathsFor(archive, 'CAFE OWNERS in Besancon dont want the Zurich road')).toEqual([
      accents.path,
    ])
    expect(await pathsFor(archive, 'Nobody here has ever said such words about it')).toEqual([])
    expect(await pathsFor(archive, 'We will')).toEqual([])
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
    for (const one of hostile) expect(Array.isArray(await pathsFor(archive, one))).toBe(true)
    expect(await pathsFor(archive, ...hostile)).toContain(harbour.path)
    expect(await archive.count()).toBe(2)
    await archive.close()
  })
}
