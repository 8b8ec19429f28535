import {readFileSync} from 'node:fs'
import {dirname, relative} from 'node:path'
import {frontMatterOf, type Source} from '@copydesk/core'
import {Failure} from '../failure.ts'
import type {LintTextOptions} from '../lint-text.ts'
import {formatOf, loadReader} from '../load-reader.ts'
import type {Layer} from '../settings/config.ts'
import {findConfig} from '../settings/find-config.ts'
import {frontMatterLayer} from '../settings/front-matter-layer.ts'
import {defaultHouse, type House} from '../settings/house.ts'
import {isInside} from '../settings/is-inside.ts'
import {settingsFor} from '../settings/settings-for.ts'
import {loadSources} from './load-sources.ts'
import {reasonOf} from './read-copy.ts'

/** What is asked of every draft alike, and how far its config is trusted. */
export interface Asked {
  readonly layer: Layer
  readonly config?: string
  /** A folder that is not trusted: its config brings no rules, and nothing outside the folder is read. */
  readonly within?: string
}

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

const matches = async (path: string, folder: string, globs: readonly string[]): Promise<boolean> => {
  if (globs.length === 0) return false
  const {default: picomatch} = await import('picomatch')
  const name = relative(folder, path).replaceAll('\\', '/')
  // A glob without a slash is for any folder, as in .gitignore.
  const patterns = globs.flatMap((glob) => [
    glob.includes('/') ? glob.replace(/^\.\//, '') : `**/${glob}`,
    ...(/[*?]/.test(glob) ? [] : [`${glob.replace(/^\.?\/|\/$/g, '')}/**`]),
  ])
  return picomatch(patterns, {dot: true})(name)
}

const overridesOf = async (path: string, {folder, config}: House): Promise<readonly Layer[]> => {
  const layers: Layer[] = []
  for (const override of config.overrides ?? []) {
    if (await matches(path, folder, override.files)) layers.push(override)
  }
  return layers
}

const wordsIn = (path: string): readonly string[] => {
  try {
    const lines = readFileSync(path, 'utf8').split(/\r?\n/)
    return lines.map((line) => line.replace(/#.*/, '').trim()).filter(Boolean)
  } catch (error) {
    throw new Failure(`${path}: the vocabulary cannot be read: ${reasonOf(error)}`)
  }
}

interface Loaded {
  readonly vocabulary: ReadonlySet<string>
  readonly sources: readonly Source[]
  readonly failures: readonly string[]
}

const allowed = (paths: readonly string[], {within, layer}: Asked, failures: string[]): readonly string[] =>
  paths.filter((path) => {
    // What a person names need not lie in the folder.
    if (within === undefined || layer.sources?.includes(path) || isInside(path, within)) return true
    failures.push(`${path}: lies outside the folder, which is not trusted, so it is not read`)
    return false
  })

const load = async (
  wordLists: readonly string[],
  texts: readonly string[],
  asked: Asked,
): Promise<Loaded> => {
  const failures: string[] = []
  const vocabulary = allowed(wordLists, asked, failures)
  const named = allowed(texts, asked, failures)
  const attempt = async <Value>(get: () => Value | Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await get()
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failures.push(error.message)
      return otherwise
    }
  }
  const words = await Promise.all(vocabulary.map((path) => attempt(() => wordsIn(path), [])))
  const sources = named.length > 0 ? await attempt(() => loadSources(named), []) : []
  return {vocabulary: new Set(words.flat()), sources, failures}
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
  const {failures, ...context} = await load(vocabulary, sources, run)
  const read = await loadReader(formatOf(path))
  return {
    options: {...settings, ...context, read},
    ignored: false,
    failures: [...house.failures, ...own.failures, ...failures],
    from: {...nothing, vocabulary, sources, ...(style ? {style} : {})},
  }
}
