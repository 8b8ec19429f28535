import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {finds} from '../test/finds.ts'
import {keeps} from '../test/keeps.ts'
import {type Postgres, postgresPrograms, startPostgres} from '../test/start-postgres.ts'
import {zipf} from '../test/texts.ts'
import {openArchive} from './open-archive.ts'
import {passagesOf} from './passages-of.ts'
import {shownUrl} from './postgres-pool.ts'

const bin = postgresPrograms()

describe.skipIf(!bin)(`an archive in PostgreSQL${bin ? '' : ' (not tested: none is installed here)'}`, () => {
  let postgres: Postgres
  let databases = 0
  beforeAll(async () => {
    postgres = await startPostgres(bin ?? '')
  }, 60_000)
  afterAll(() => postgres.stop())
  const empty = (): string => postgres.create(`archive_${databases++}`)

  const made = () => openArchive(empty(), {make: true})
  finds(made)
  keeps(made)

  it('finds words that the source spells another way', async () => {
    const archive = await openArchive(empty(), {make: true})
    const path = '/wire/talks.txt'
    await archive.add([{path, format: 'text', text: 'Envoys met Przybyszewski at Szczecin on Monday.'}])
    const passages = passagesOf(['Envoys met Przybyszevski at Szczeczin'], zipf)
    expect((await archive.find(passages)).map((source) => source.path)).toEqual([path])
    await archive.close()
  })

  it('takes many who add the same texts at once', async () => {
    const url = empty()
    const archives = await Promise.all([1, 2, 3, 4].map(() => openArchive(url, {make: true})))
    const texts = Array.from({length: 40}, (_, n) => ({
      path: `/wire/${n}.txt`,
      format: 'text' as const,
      text: `The ferry number ${n} sails at dawn.`,
    }))
    const outcomes = await Promise.all(archives.map((archive) => archive.add(texts)))
    expect(outcomes.flat().filter(({outcome}) => outcome === 'added')).toHaveLength(40)
    expect(await archives[0]?.count()).toBe(40)
    await Promise.all(archives.map((archive) => archive.close()))
  })

  it('is not made by looking for one', async () => {
    const url = empty()
    await expect(openArchive(url, {make: false})).rejects.toThrow(
      `${url}: holds no archive; “copydesk sources add” makes one`,
    )
  })
})

it('never shows a password', async () => {
  expect(shownUrl('postgres://desk:s3cret@db.example/archive')).toBe('postgres://desk:…@db.example/archive')
  expect(shownUrl('postgres://desk:s3@cret@db.example/archive')).toBe('postgres://desk:…@db.example/archive')
  expect(shownUrl('postgres:///archive?user=desk&password=s3cret&ssl=1')).toBe(
    'postgres:///archive?user=desk&password=…&ssl=1',
  )
  const nowhere = openArchive('postgres://desk:s3cret@127.0.0.1:1/none', {make: true})
  await expect(nowhere).rejects.toThrow(
    /^postgres:\/\/desk:…@127\.0\.0\.1:1\/none: the archive cannot be opened: /,
  )
})
