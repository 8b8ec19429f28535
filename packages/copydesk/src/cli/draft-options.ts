import {type ActiveRule, frontMatterOf, type Reading, type Source} from '@copydesk/core'
import {sentenceOf} from '../failure.ts'
import type {LintTextOptions} from '../lint-text.ts'
import {formatOf, loadReader} from '../load-reader.ts'
import {frontMatterLayer} from '../settings/front-matter-layer.ts'
import {settingsFor} from '../settings/settings-for.ts'
import type {Asked} from './asked.ts'
import {houseOf, namedStyle} from './house-of.ts'
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

interface Found {
  readonly sources: readonly Source[]
  readonly failures: readonly string[]
}

const fromArchive = async (
  place: string | undefined,
  {path, reading}: {readonly path: string; readonly reading: () => Reading},
  named: readonly Source[],
): Promise<Found> => {
  if (place === undefined) return {sources: [], failures: []}
  try {
    const {archiveSources} = await import('./archive-sources.ts')
    return {sources: await archiveSources(place, {path, reading: reading()}, named), failures: []}
  } catch (error) {
    return {sources: [], failures: [sentenceOf(error, path)]}
  }
}

// Nobody says that an archive has all that a draft quotes: what it lacks is no fault of the draft.
const withFound = (
  found: readonly Source[],
  rules: readonly ActiveRule[],
  named: readonly Source[],
): Partial<LintTextOptions> => {
  if (found.length === 0) return {}
  const kept = named.length > 0 ? rules : rules.filter(({rule}) => rule.id !== 'unsupported-quotation')
  return {sources: [...named, ...found], rules: kept}
}

/** Works out how a draft is to be linted: config, overrides, front matter and command line, the last word counts. */
export const draftOptions = async (path: string, text: string, run: Asked): Promise<DraftOptions> => {
  const house = await houseOf(path, run.config, run.within === undefined)
  const named = await namedStyle(run.layer.style)
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
  const found = await fromArchive(run.layer.archive, {path, reading: () => read(text)}, context.sources)
  return {
    options: {...settings, ...context, ...withFound(found.sources, settings.rules, context.sources), read},
    ignored: false,
    failures: [...house.failures, ...named, ...own.failures, ...failures, ...found.failures],
    from: {...nothing, vocabulary, sources, ...(style ? {style} : {})},
  }
}
