import {existsSync} from 'node:fs'

const built = new URL('../../../packages/copydesk/dist/index.js', import.meta.url)

/** Loads what people install, where it is built: sources that are translated as they load are slower by half. */
export const builtCopydesk = (): Promise<typeof import('copydesk')> =>
  existsSync(built) ? import(built.href) : import('copydesk')
