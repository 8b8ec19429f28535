import {dirname, join, resolve} from 'node:path'
import {type AnyRule, frontMatterOf} from '@copydesk/core'
import {contextOf, defaultRules, dialects, draftOptions, forgetFiles, type Layer, ruleUrl} from 'copydesk'
import type {Draft} from './draft.ts'
import type {House} from './house.ts'
import {pathOf} from './path-of.ts'
import type {Settings} from './settings.ts'

const layerOf = ({style, dialect}: Settings, sources: readonly string[]): Layer => {
  const known = dialects.find((name) => name === dialect)
  return {
    ...(style ? {style} : {}),
    ...(known ? {dialect: known} : {}),
    ...(sources.length > 0 ? {sources} : {}),
  }
}

const MOST = 100

/** Finds the house of each draft and keeps it until a file of it changes. */
export class Houses {
  /** Whether configs may load rules and read outside their folder. */
  trusted = true
  readonly #kept = new Map<string, Promise<House>>()
  readonly #sources = new Map<string, readonly string[]>()
  readonly #watched = new Set<string>()
  #roots: readonly string[] = []
  readonly #report: (ruleId: string, error: unknown) => void

  constructor(report: (ruleId: string, error: unknown) => void) {
    this.#report = report
  }

  /** Gives the house of a draft: the nearest config upward, the draft's front matter over it, what the editor sets over both. */
  of(draft: Draft, settings: Settings): Promise<House> {
    const front = frontMatterOf(draft.text)?.text
    const key = JSON.stringify([draft.uri, settings.style, settings.dialect, front, this.trusted])
    const house = this.#kept.get(key) ?? this.#load(draft, settings).catch((error) => this.#without(error))
    // Front matter makes a house of its own with every keystroke in it.
    if (this.#kept.size > MOST) this.#kept.clear()
    this.#kept.set(key, house)
    return house
  }

  /** Names the sources of one draft, besides those of its config. */
  setSources(uri: string, paths: readonly string[]): void {
    this.#sources.set(uri, paths)
    this.forget()
  }

  /** Says which folders are open. */
  setRoots(uris: readonly string[]): void {
    this.#roots = uris.flatMap((uri) => pathOf(uri) ?? []).sort((a, b) => b.length - a.length)
    this.forget()
  }

  /** The folders that are open. */
  get roots(): readonly string[] {
    return this.#roots
  }

  /** The open folder that a draft lies in; the first one for a draft that was never saved. */
  rootOf(uri: string): string | undefined {
    const path = pathOf(uri)
    if (path === undefined) return this.#roots.at(-1)
    return this.#roots.find((root) => path.startsWith(join(root, '/')))
  }

  /** Whether a file's change may alter a house: it is one that was read, lies in a folder that was read, or is a config. */
  mayChangeWith(uri: string): boolean {
    const path = pathOf(uri)
    if (path === undefined) return false
    if (/[/\\](?:\.copydeskrc\.(?:ya?ml|json)|package\.json)$/.test(path)) return true
    for (let at = path; at !== dirname(at); at = dirname(at)) if (this.#watched.has(at)) return true
    return false
  }

  /** What the drafts which were read have in force and Copydesk does not ship, each rule once: rules and styles of houses' own. */
  async ownRules(): Promise<readonly AnyRule[]> {
    const houses = await Promise.all(this.#kept.values())
    const rules = houses
      .flatMap((house) => house.rules.map(({rule}) => rule))
      .filter(({id}) => ruleUrl(id) === '')
    return [...new Map(rules.map((rule) => [rule.id, rule])).values()]
  }

  /** Forgets every house and what was read for it. */
  forget(): void {
    this.#kept.clear()
    forgetFiles()
  }

  /** The house of a draft whose config could not be read at all: Copydesk's own rules. */
  #without(error: unknown): House {
    this.#report('config', error)
    return {
      rules: defaultRules(),
      context: contextOf({}),
      style: 'copydesk',
      wordLists: [],
      failures: [error instanceof Error ? error.message : String(error)],
    }
  }

  async #load(draft: Draft, settings: Settings): Promise<House> {
    const root = this.rootOf(draft.uri)
    const path = pathOf(draft.uri) ?? join(root ?? '/', 'Untitled.txt')
    const layer = layerOf(settings, this.#sources.get(draft.uri) ?? [])
    const asked = {layer, ...(this.trusted ? {} : {within: root ?? dirname(path)})}
    const {options, ignored, failures, from} = await draftOptions(path, draft.text, asked)
    const {rules = defaultRules(), read: _, ...context} = options
    const globs = from.sources.map((source) => source.replace(/[^/\\]*[*?{[].*$/s, '') || '.')
    for (const file of [...from.rules, ...from.vocabulary, ...globs]) this.#watched.add(resolve(file))
    return {
      rules: ignored ? [] : rules,
      context: contextOf(context),
      style: from.style ?? 'copydesk',
      wordLists: from.vocabulary.map((file) => resolve(file)),
      failures,
      ...(from.config ? {config: from.config} : {}),
    }
  }
}
