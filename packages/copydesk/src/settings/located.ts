import {isAbsolute, join, relative} from 'node:path'
import process from 'node:process'
import {isYamlPath} from '../yaml-path.ts'
import type {Config, Layer} from './config.ts'

const from = (folder: string, path: string): string =>
  isAbsolute(path) ? path : relative(process.cwd(), join(folder, path)) || '.'

const allFrom = (folder: string, paths: readonly string[]): readonly string[] =>
  paths.map((path) => from(folder, path))

/** Makes the paths of a layer, written relative to a folder, relative to the working folder. */
export const located = <Part extends Layer>(layer: Part, folder: string): Part => ({
  ...layer,
  ...(layer.style && isYamlPath(layer.style) ? {style: from(folder, layer.style)} : {}),
  ...(layer.vocabulary ? {vocabulary: allFrom(folder, layer.vocabulary)} : {}),
  ...(layer.sources ? {sources: allFrom(folder, layer.sources)} : {}),
})

/** Does the same for a whole config. */
export const locatedConfig = (config: Config, folder: string): Config => ({
  ...located(config, folder),
  ...(config.ruleFiles ? {ruleFiles: allFrom(folder, config.ruleFiles)} : {}),
  overrides: (config.overrides ?? []).map((override) => located(override, folder)),
})
