import {type FrontMatter, frontMatterOf} from './front-matter.ts'

/** The markup of a draft, behind its front matter or its byte order mark, and where it starts in the draft. */
export interface MarkupSource {
  readonly source: string
  readonly base: number
  readonly frontMatter: FrontMatter | undefined
}

/**
 * Takes the markup out of a draft. A zero byte becomes the lost character that Markdown shows for it: what an HTML parser
 * does with it depends on what stands around, and the places that it tells then are wrong.
 */
export const markupSource = (text: string): MarkupSource => {
  const frontMatter = frontMatterOf(text)
  const base = frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0)
  return {source: text.slice(base).replaceAll('\0', '\ufffd'), base, frontMatter}
}
