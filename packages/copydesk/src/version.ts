import {readFileSync} from 'node:fs'

/** Reads the version of the installed package. Only when asked: the extension packs this module without its package. */
export const version = (): string => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return manifest.version
}
