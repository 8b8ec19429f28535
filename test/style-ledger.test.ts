import {readFileSync} from 'node:fs'
import {styles} from 'copydesk'
import {describe, expect, it} from 'vitest'

/** How many facts were gathered of each house. */
const GATHERED: Readonly<Record<string, number>> = {ap: 74, bbc: 72, economist: 79, guardian: 71, reuters: 73}

const pageOf = (name: string): string =>
  readFileSync(new URL(`../rules/styles/${name}.md`, import.meta.url), 'utf8')

describe.each(Object.entries(GATHERED))('%s', (name, gathered) => {
  const file = styles.get(name)?.file

  it('has each fact that was gathered as a rule, or leaves it to people', () => {
    const numbers = [...(file?.facts ?? []), ...(file?.left ?? [])].flatMap(({entries}) => entries)
    expect(file?.entries).toBe(gathered)
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(
      Array.from({length: gathered}, (_, index) => index + 1),
    )
  })

  it('says of every rule and of all that is left which fact it is', () => {
    expect(file?.facts.filter(({entries}) => entries.length === 0).map(({id}) => id)).toEqual([])
    expect(file?.left.filter(({entries}) => entries.length === 0).map(({says}) => says)).toEqual([])
  })

  it('only suggests what others report', () => {
    const reported = file?.facts.filter(({standing}) => standing === 'reported') ?? []
    expect(reported.filter(({level}) => level !== 'suggestion').map(({id}) => id)).toEqual([])
  })

  it('lists its rules, and what is left with the reason, on its page', () => {
    const page = pageOf(name)
    for (const {id, says, source, since} of file?.facts ?? []) {
      const line = page.split('\n').find((one) => one.includes(`\`${id}\``)) ?? ''
      for (const part of [says, source, since]) expect(line, id).toContain(part)
    }
    for (const {says, why} of file?.left ?? []) {
      const line = page.split('\n').find((one) => one.includes(says) && one.includes(why))
      expect(line, says).toBeDefined()
    }
  })
})

it('makes 369 facts in all', () => {
  expect(Object.values(GATHERED).reduce((sum, one) => sum + one)).toBe(369)
})
