import {readFileSync} from 'node:fs'
import type {Source} from '@copydesk/core'
import {Failure} from '../failure.ts'
import {reasonOf} from '../reason-of.ts'
import {isInside} from '../settings/is-inside.ts'
import type {Asked} from './asked.ts'
import {loadSources} from './load-sources.ts'

const wordsIn = (path: string): readonly string[] => {
  try {
    const lines = readFileSync(path, 'utf8').split(/\r?\n/)
    return lines.map((line) => line.replace(/#.*/, '').trim()).filter(Boolean)
  } catch (error) {
    throw new Failure(`${path}: the vocabulary cannot be read: ${reasonOf(error)}`)
  }
}

/** What a draft is held against, and what of it could not be read. */
export interface Loaded {
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

/** Reads word lists and sources; what is missing or not allowed is among the failures. */
export const loadContext = async (
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
