import {readdirSync, readFileSync} from 'node:fs'

const folder = new URL('../../seeds/', import.meta.url)

/** Reads a seed by its number, as an editor’s browser would hold it. */
export const readSeed = (number: string): string => {
  const name = readdirSync(folder).find((one) => one.startsWith(number) && one.endsWith('.txt')) ?? ''
  return readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')
}
