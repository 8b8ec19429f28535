import type {FrontMatter} from '@copydesk/core'
import type {Layer} from './config.ts'
import type {House} from './house.ts'

/** What a draft's front matter sets, and what is wrong with it. */
export interface FrontMatterLayer {
  readonly layer: Layer
  readonly failures: readonly string[]
}

const DATE = /^date:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m

const ownDate = (text: string): Layer => {
  const date = DATE.exec(text)?.[1]
  return date ? {date} : {}
}

/** Reads the key `copydesk` of a draft's front matter; its own `date` is the draft's. */
export const frontMatterLayer = async (
  {text, start}: FrontMatter,
  path: string,
  draft: string,
  house: House,
): Promise<FrontMatterLayer> => {
  if (!/^copydesk:/m.test(text)) return {layer: ownDate(text), failures: []}
  const {readFrontMatter} = await import('./read-front-matter.ts')
  const firstLine = draft.slice(0, start).split('\n').length
  const {layer, failures} = await readFrontMatter(text, path, firstLine, house)
  return {layer: {...ownDate(text), ...layer}, failures}
}
