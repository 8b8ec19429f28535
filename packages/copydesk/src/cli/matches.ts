import {relative} from 'node:path'
import type {Layer} from '../settings/config.ts'
import type {House} from '../settings/house.ts'

/** Tells whether a file matches one of some globs, which are relative to a folder. */
export const matches = async (path: string, folder: string, globs: readonly string[]): Promise<boolean> => {
  if (globs.length === 0) return false
  const {default: picomatch} = await import('picomatch')
  const name = relative(folder, path).replaceAll('\\', '/')
  // A glob without a slash is for any folder, and one without a star for whatever lies in it, as in .gitignore.
  const patterns = globs.flatMap((glob) => {
    const bare = glob.replace(/^\.\//, '').replace(/\/$/, '')
    const path = bare.includes('/') ? bare : `**/${bare}`
    return /[*?]/.test(bare) ? [path] : [path, `${path}/**`]
  })
  return picomatch(patterns, {dot: true})(name)
}

/** The layers of a house's config that are for this file. */
export const overridesOf = async (path: string, {folder, config}: House): Promise<readonly Layer[]> => {
  const layers: Layer[] = []
  for (const override of config.overrides ?? []) {
    if (await matches(path, folder, override.files)) layers.push(override)
  }
  return layers
}
