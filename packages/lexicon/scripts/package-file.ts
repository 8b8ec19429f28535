import {fileURLToPath} from 'node:url'

/** Gives the path of a file in an installed package, which need not export it. */
export const packageFile = (name: string, path: string): string =>
  fileURLToPath(new URL(`../node_modules/${name}/${path}`, import.meta.url))
