import {dirname} from 'node:path'
import {Failure} from '../failure.ts'
import {readYamlSource} from '../yaml-source.ts'
import {checkConfig} from './check-config.ts'
import {checkNames} from './check-names.ts'
import type {FrontMatterLayer} from './front-matter-layer.ts'
import type {House} from './house.ts'
import {located} from './located.ts'

/** Reads and checks the key `copydesk` of front matter. */
export const readFrontMatter = async (
  text: string,
  path: string,
  firstLine: number,
  house: House,
): Promise<FrontMatterLayer> => {
  try {
    const source = readYamlSource(text, path, firstLine)
    const data = new Map(Object.entries((source.data ?? {}) as object)).get('copydesk')
    const {config, read} = checkConfig({...source, data}, ['copydesk'])
    if (config.ruleFiles?.length) read.fail(['copydesk', 'rules'], 'a draft brings no rules of its own')
    const checked = checkNames(house, read, config, ['copydesk'])
    // Paths in a draft are relative to it.
    return {layer: located(checked, dirname(path)), failures: read.failures}
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return {layer: {}, failures: [error.message]}
  }
}
