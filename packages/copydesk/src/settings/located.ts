import {isAbsolute, join, relative} from 'node:path'
import process from 'node:process'
import type {Config, Layer} from './config.ts'

const from = (folder: string, paths: readonly string[]): readonly string[] =>
  paths.map((path) => (isAbsolute(path) ? path : relative(process.cwd(), join(folder, path)) || '.'))

/** Makes the paths of a layer, written relative to a folder, relative to the working folder. */
export const located = <Part extends Layer>(layer: Part, folder: string): Part => ({
  ...layer,
  ...(layer.style && /\.ya?ml$/.test(layer.style)
    ? {style: from(folder, [layer.style])[0] ?? layer.style}
    : {}),
  ...(layer.vocabulary ? {vocabulary: from(folder, layer.vocabulary)} : {}),
  ...(layer.sources ? {sources: from(folder, layer.sources)} : {}),
})

/** Does the same for a whole config. */
export const locatedConfig = (config: Config, folder: string): Config => ({
  ...located(config, folder),
  ...(config.ruleFiles ? {ruleFiles: from(folder, config.ruleFiles)} : {}),
  overrides: (config.overrides ?? []).map((override) => located(override, folder)),
})
