import {existsSync, realpathSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {Failure} from '../failure.ts'

const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

const inModules = (name: string, folder: string): string | undefined => {
  const here = join(folder, 'node_modules', name)
  if (existsSync(here)) return here
  const above = dirname(folder)
  return above === folder ? undefined : inModules(name, above)
}

/** Finds the folder of a pack: a path from the config's folder, or a package that is installed. Nothing of it is run. */
export const findPack = (name: string, folder: string): string => {
  const isPath = /^\.{0,2}[/\\]/.test(name) || name === '.'
  if (!isPath && !PACKAGE.test(name))
    throw new Failure(`“${name}” is neither a folder (./newsroom) nor the name of a package`)
  const found = isPath ? resolve(folder, name) : inModules(name, resolve(folder))
  if (found === undefined || !existsSync(found)) {
    throw new Failure(`there is no pack “${name}”${isPath ? '' : ': is it installed?'}`)
  }
  if (!statSync(found).isDirectory()) throw new Failure(`the pack “${name}” is no folder`)
  return realpathSync(found)
}
