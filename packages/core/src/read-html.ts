import {frontMatterOf} from './front-matter.ts'
import {PlainBuilder} from './plain-builder.ts'
import type {Reading} from './reading.ts'
import {walkHtml} from './walk-html.ts'

/** Reads an HTML draft, a page or a piece of one: its words as a browser shows them. */
export const readHtml = (text: string): Reading => {
  const frontMatter = frontMatterOf(text)
  const base = frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0)
  const builder = new PlainBuilder()
  walkHtml(builder, text.slice(base), base)
  return builder.reading('html', frontMatter?.text)
}
