import {existsSync} from 'node:fs'
import {catalogue} from './catalogue.generated.ts'
import {styles} from './styles.ts'

/** Beside the bundle; in the repository when run from source. */
const places = ['./rules/README.md', '../../../rules/README.md']

let page: string | undefined

const own: ReadonlySet<string> = new Set(catalogue.map(({id}) => id))

/** The shipped style that a fact belongs to. */
const styleWith = (id: string): string | undefined => {
  for (const [name, style] of styles)
    if (id.startsWith(`${name}-`) && style.facts.some(({rule}) => rule.id === id)) return name
  return
}

/**
 * Gives the page that explains a rule: it is installed with Copydesk, so it fits the version and needs no network. Empty
 * for a rule of a house's own, which no page of Copydesk's explains.
 */
export const ruleUrl = (id: string): string => {
  page ??= String(places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url)) ?? '')
  if (page === '' || own.has(id)) return page && `${page}#${id}`
  const style = styleWith(id)
  return style ? `${page.replace('README.md', `styles/${style}.md`)}#${id}` : ''
}
