import process from 'node:process'
import {checkSize} from './read-copy.ts'

/** Reads what is piped in, however slowly it comes. Throws a `Failure` for more than a draft may have. */
export const readStdin = async (name: string): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    checkSize(size, name)
  }
  return Buffer.concat(chunks)
}
