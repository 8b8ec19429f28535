import type {AnyRule} from '@copydesk/core'
import {catalogue} from '../catalogue.generated.ts'
import type {Config} from './config.ts'

/** A config with everything it names: what drafts below it are linted with. */
export interface House {
  /** The folder that globs are relative to. */
  readonly folder: string
  /** The config's own path. */
  readonly path?: string
  readonly config: Config
  /** The catalogue and the house's own rules, by id. */
  readonly rules: ReadonlyMap<string, AnyRule>
  /** What is wrong with the config; the rest of it holds. */
  readonly failures: readonly string[]
}

/** The house of a draft that has no config. */
export const defaultHouse: House = {
  folder: '.',
  config: {},
  rules: new Map(catalogue.map((rule) => [rule.id, rule])),
  failures: [],
}
