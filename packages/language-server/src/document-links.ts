import {dirname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {frontMatterOf} from '@copydesk/core'
import type {DocumentLink} from 'vscode-languageserver'
import type {Draft} from './draft.ts'
import {pathOf} from './path-of.ts'

// `- transcript.txt` or `sources: transcript.txt`, quoted or not.
const PATH_LINE = /^[ \t]*(?:-[ \t]|sources:|vocabulary:)[ \t]*["']?([^"'#\n]{1,300}?)["']?[ \t\r]*$/gm
const FILE = /^[^\s*?{}[\]:][^*?{}[\]]*\.(?:txt|md|markdown|html?|ya?ml|dic)$/i

/** Links from the sources and word lists that a draft's front matter names to their files. */
export const documentLinks = (draft: Draft): DocumentLink[] => {
  const front = frontMatterOf(draft.text)
  const path = pathOf(draft.uri)
  if (!front || path === undefined) return []
  return [...front.text.matchAll(PATH_LINE)].flatMap((match) => {
    const named = match[1] ?? ''
    if (!FILE.test(named)) return []
    const start = front.start + match.index + match[0].lastIndexOf(named)
    return {
      range: draft.rangeOf({start, end: start + named.length}),
      target: pathToFileURL(resolve(dirname(path), named)).href,
      tooltip: 'Open the source',
    }
  })
}
