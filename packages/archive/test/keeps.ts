import {expect, it} from 'vitest'
import type {Archive} from '../src/archive.ts'
import {harbour, orchard, pathsFor} from './texts.ts'

/** What holds of keeping texts in every archive, whatever keeps it. */
export const keeps = (open: () => Promise<Archive>): void => {
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
    expect(await pathsFor(archive, 'dredge the harbour before the autumn storms')).toEqual(['/copy.txt'])
    expect(await archive.remove(['/copy.txt'])).toEqual(['/copy.txt'])
    expect(await pathsFor(archive, 'dredge the harbour before the autumn storms')).toEqual([])
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
    expect(await pathsFor(archive, 'dredge the harbour before the autumn storms')).toEqual([])
    expect(await pathsFor(archive, 'the smallest apple harvest since the frost')).toEqual([harbour.path])
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
}
