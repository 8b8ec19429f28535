import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {finds} from '../test/finds.ts'
import {keeps} from '../test/keeps.ts'
import {openArchive} from './open-archive.ts'

const folder = (): string => tempFolder('archive')

describe('an archive in a folder', () => {
  const empty = () => openArchive(join(folder(), 'new'), {make: true})
  finds(empty)
  keeps(empty)

  it('is not made by looking for one', async () => {
    const place = folder()
    await expect(openArchive(place, {make: false})).rejects.toThrow(
      `${place}: holds no archive; “copydesk sources add --archive ${place} FILE…” makes one`,
    )
  })

  it('is seen by others at once', async () => {
    const place = folder()
    const one = await openArchive(place, {make: true})
    const other = await openArchive(place, {make: false})
    await one.add([{path: '/a.txt', format: 'text', text: 'Snow fell on the pass.'}])
    expect(await other.count()).toBe(1)
    await Promise.all([one.close(), other.close()])
  })
})
