import {dirname} from 'node:path'
import {frontMatterOf} from '@copydesk/core'
import type {LintTextOptions} from '../lint-text.ts'
import {formatOf, loadReader} from '../load-reader.ts'
import {findConfig} from '../settings/find-config.ts'
import {frontMatterLayer} from '../settings/front-matter-layer.ts'
import {defaultHouse, type House} from '../settings/house.ts'
import {settingsFor} from '../settings/settings-for.ts'
import type {Asked} from './asked.ts'
import {loadContext} from './load-context.ts'
import {matches, overridesOf} from './matches.ts'

export type {Asked} from './asked.ts'

/** How one draft is to be linted, and what is wrong with what was asked. */
export interface DraftOptions {
  readonly options: LintTextOptions
  readonly ignored: boolean
  readonly failures: readonly string[]
  /** The files that this comes from, for those who watch them. */
  readonly from: {
    readonly config?: string
    readonly style?: string
    readonly rules: readonly string[]
    readonly vocabulary: readonly string[]
    readonly sources: readonly string[]
  }
}

/** Finds the house of a draft: the config that was named, else the nearest upward. */
export const houseOf = async (path: string, config?: string, trusted = true): Promise<House> => {
  const found = config ?? findConfig(dirname(path))
  if (found === undefined) return defaultHouse
  const {loadHouse} = await import('../settings/load-house.ts')
  return loadHouse(found, trusted)
}

/** Works out how a draft is to be linted: config, overrides, front matter and command line, the last word counts. */
export const draftOptions = async (path: string, text: string, run: Asked): Promise<DraftOptions> => {
  const house = await houseOf(path, run.config, run.within === undefined)
  const nothing = {
    rules: house.config.ruleFiles ?? [],
    vocabulary: [],
    sources: [],
    ...(house.path ? {config: house.path} : {}),
  }
  if (await matches(path, house.folder, house.config.ignore ?? []))
    return {options: {}, ignored: true, failures: [], from: nothing}
  const front = frontMatterOf(text)
  const own = front ? await frontMatterLayer(front, path, text, house) : {layer: {}, failures: []}
  const layers = [house.config, ...(await overridesOf(path, house)), own.layer, run.layer]
  const {vocabulary, sources, ...settings} = settingsFor(house, layers)
  const style = layers.findLast((layer) => layer.style !== undefined)?.style
  const {failures, ...context} = await loadContext(vocabulary, sources, run)
  const read = await loadReader(formatOf(path))
  return {
    options: {...settings, ...context, read},
    ignored: false,
    failures: [...house.failures, ...own.failures, ...failures],
    from: {...nothing, vocabulary, sources, ...(style ? {style} : {})},
  }
}
