import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {catalogue} from './catalogue.generated.ts'
import {ruleUrl} from './rule-url.ts'
import {styles} from './styles.ts'

const standsOnItsPage = (id: string): boolean => {
  const [file = '', anchor] = ruleUrl(id).split('#')
  const page = existsSync(new URL(file)) ? readFileSync(new URL(file), 'utf8') : ''
  return page.includes(`\n## ${anchor}\n`) || page.includes(`<a id="${anchor}">`)
}

describe('the page of a rule', () => {
  it('has each rule of the catalogue and each fact of a style', () => {
    const facts = [...styles.values()].flatMap((style) => style.facts.map(({rule}) => rule.id))
    expect([...catalogue.map(({id}) => id), ...facts].filter((id) => !standsOnItsPage(id))).toEqual([])
  })

  it('is none for a rule of a house’s own', () => {
    expect(['our-word', 'bbc-our-word', 'constructor'].map(ruleUrl)).toEqual(['', '', ''])
  })
})
