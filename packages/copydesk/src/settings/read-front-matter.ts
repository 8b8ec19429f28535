import {Failure} from '../failure.ts'
import {checkConfig} from './check-config.ts'
import {checkNames} from './check-names.ts'
import {readConfigSource} from './config-source.ts'
import type {FrontMatterLayer} from './front-matter-layer.ts'
import type {House} from './house.ts'

/** Reads and checks the key `copydesk` of front matter. */
export const readFrontMatter = async (
  text: string,
  path: string,
  firstLine: number,
  house: House,
): Promise<FrontMatterLayer> => {
  try {
    const source = readConfigSource(text, path, firstLine)
    const data = new Map(Object.entries((source.data ?? {}) as object)).get('copydesk')
    const {config, read} = checkConfig({...source, data}, ['copydesk'])
    checkNames(house, read, config, ['copydesk'])
    return {layer: config, failures: read.failures}
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return {layer: {}, failures: [error.message]}
  }
}
