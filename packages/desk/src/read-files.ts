import {announce, showTrouble} from './announce.ts'
import type {Format, Source} from './types.ts'

const LARGEST = 20 * 2 ** 20
const LONGEST = 500_000

/** A file as the page takes it in; `docx` where Word wrote it. */
export interface FileRead extends Source {
  readonly docx?: Uint8Array
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
])

const endingOf = (name: string): string => name.toLowerCase().split('.').at(-1) ?? ''

/** A name that the service takes as a label. */
const labelOf = (name: string): string =>
  name
    .replaceAll(/[\\/:\p{Cc}]/gu, ' ')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/^[. ]+/, '')
    .slice(0, 120) || 'File'

const readText = async (file: File): Promise<string> => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer())
  } catch {
    throw new Error(`${file.name} is no text. Copydesk opens text, Markdown, HTML and .docx.`)
  }
}

const readDocx = async (file: File): Promise<FileRead> => {
  const {docxText, DocxError} = await import('@copydesk/core/docx')
  const docx = new Uint8Array(await file.arrayBuffer())
  try {
    return {path: labelOf(file.name), text: docxText(docx), format: 'text', docx}
  } catch (error) {
    if (error instanceof DocxError) throw new Error(`${file.name}: ${error.message}.`)
    throw error
  }
}

const readFile = async (file: File): Promise<FileRead> => {
  if (file.size > LARGEST)
    throw new Error(`${file.name} is larger than any draft: Copydesk opens files of up to 20 MB.`)
  const ending = endingOf(file.name)
  const read: FileRead =
    ending === 'docx'
      ? await readDocx(file)
      : {path: labelOf(file.name), text: await readText(file), format: FORMATS.get(ending) ?? 'text'}
  if (read.text.length > LONGEST)
    throw new Error(`${file.name} is longer than any draft. Work on one story at a time.`)
  return read
}

/** Reads files that were dropped or chosen; says what is wrong with those it cannot read, and leaves them out. */
export const readFiles = async (files: readonly File[]): Promise<readonly FileRead[]> => {
  const read: FileRead[] = []
  for (const file of files) {
    try {
      read.push(await readFile(file))
    } catch (error) {
      showTrouble(error instanceof Error ? error.message : `${file.name} cannot be read.`)
    }
  }
  if (read.length > 0) announce(`${read.map(({path}) => path).join(', ')} opened.`)
  return read
}
