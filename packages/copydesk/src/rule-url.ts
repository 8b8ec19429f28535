import {existsSync} from 'node:fs'
import {styleHeads} from './styles.generated.ts'

/** Beside the bundle; in the repository when run from source. */
const places = ['./rules/README.md', '../../../rules/README.md']

let page: string | undefined

/** Gives the page that explains a rule: it is installed with Copydesk, so it fits the version and needs no network. */
export const ruleUrl = (id: string): string => {
  page ??= String(places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url)) ?? '')
  const style = styleHeads.find(({name}) => id.startsWith(`${name}-`))?.name
  const own = style ? page.replace('README.md', `styles/${style}.md`) : page
  return page === '' ? '' : `${own}#${id}`
}
