import {dirname, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {frontMatterOf} from '@copydesk/core'
import type {DocumentLink} from 'vscode-languageserver'
import type {Draft} from './draft.ts'

// `- transcript.txt` or `sources: transcript.txt`, quoted or not.
const PATH_LINE = /^[ \t]*(?:-[ \t]|sources:|vocabulary:)[ \t]*["']?([^"'#\n]{1,300}?)["']?[ \t\r]*$/gm
const FILE = /^[^\s*?{}[\]:][^*?{}[\]]*\.(?:txt|md|markdown|html?|ya?ml|dic)$/i

const folderOf = (uri: string): string | undefined =>
  uri.startsWith('file:') ? dirname(fileURLToPath(uri)) : undefined

/** Links from the sources and word lists that a draft's front matter names to their files. */
export const documentLinks = (draft: Draft): DocumentLink[] => {
  const front = frontMatterOf(draft.text)
  const folder = folderOf(draft.uri)
  if (!front || !folder) return []
  return [...front.text.matchAll(PATH_LINE)].flatMap((match) => {
    const path = match[1] ?? ''
    if (!FILE.test(path)) return []
    const start = front.start + match.index + match[0].lastIndexOf(path)
    return {
      range: draft.rangeOf({start, end: start + path.length}),
      target: pathToFileURL(resolve(folder, path)).href,
      tooltip: 'Open the source',
    }
  })
}
