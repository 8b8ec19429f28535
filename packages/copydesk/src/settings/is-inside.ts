import {realpathSync} from 'node:fs'
import {isAbsolute, relative, resolve} from 'node:path'

const real = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** Tells whether a file, folder or glob lies in a folder; symbolic links are followed, so that none leads out. */
export const isInside = (path: string, folder: string): boolean => {
  const fixed = path.replace(/[^/\\]*[*?{[].*$/s, '') || '.'
  const way = relative(real(folder), real(fixed))
  return way === '' || !(isAbsolute(way) || way === '..' || /^\.\.[/\\]/.test(way))
}
