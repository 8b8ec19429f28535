import {Failure} from '../failure.ts'
import {decodeCopy, readBytes} from './read-copy.ts'

const isWordFile = (path: string): boolean => /\.docx$/i.test(path)

const inWords = async <Result>(
  path: string,
  act: (docx: typeof import('@copydesk/core/docx')) => Result,
): Promise<Result> => {
  const docx = await import('@copydesk/core/docx')
  try {
    return act(docx)
  } catch (error) {
    if (error instanceof docx.DocxError) throw new Failure(`${path}: ${error.message}`)
    throw error
  }
}

/** Reads the words of a file, Word's files too; `bytes` where they are known. Throws a {@link Failure}. */
export const readWords = async (path: string, name: string = path, bytes?: Buffer): Promise<string> => {
  const read = bytes ?? readBytes(path)
  return isWordFile(name) ? inWords(name, ({docxText}) => docxText(read)) : decodeCopy(read, name)
}

/** Gives the bytes of a file with other words in it; what did not change keeps its formatting. Throws a {@link Failure}. */
export const withWords = async (path: string, text: string): Promise<string | Uint8Array> =>
  isWordFile(path) ? inWords(path, ({writeDocx}) => writeDocx(readBytes(path), text)) : text
