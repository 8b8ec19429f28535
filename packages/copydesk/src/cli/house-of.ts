import {dirname} from 'node:path'
import {findConfig} from '../settings/find-config.ts'
import {defaultHouse, type House} from '../settings/house.ts'
import {styleOf} from '../styles.ts'
import {isYamlPath} from '../yaml-path.ts'

/** Stands for any draft of the working folder, where none is named. */
export const SOME_DRAFT = './draft.txt'

/** Finds the house of a draft: the config that was named, else the nearest upward. */
export const houseOf = async (path: string, config?: string, trusted = true): Promise<House> => {
  const found = config ?? findConfig(dirname(path))
  if (found === undefined) return defaultHouse
  const {loadHouse} = await import('../settings/load-house.ts')
  return loadHouse(found, trusted)
}

/** Loads a style that is named by its file; gives what is wrong with it. */
export const namedStyle = async (style: string | undefined): Promise<readonly string[]> => {
  if (style === undefined || !isYamlPath(style) || styleOf(style)) return []
  return (await import('../style/load-style.ts')).loadStyle(style)
}
