import type {VFile} from 'vfile'

/** How a report is to look. */
export interface Look {
  readonly color: boolean
  /** Columns of the terminal; none in a pipe. */
  readonly width?: number
}

/** What all drafts together gave. */
export interface Totals {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
}

/**
 * Says in one format what was found. Each draft is told on its own, so that reports stream and any worker can
 * write its part: head, drafts with the separator between them, foot.
 */
export interface Reporter {
  readonly head: (look: Look) => string
  /** What is said of one draft; '' for nothing. The vfile's value is the copy. */
  readonly draft: (file: VFile, look: Look) => string
  readonly separator: string
  readonly foot: (totals: Totals, look: Look) => string
}

const loaders: ReadonlyMap<string, () => Promise<Reporter>> = new Map<string, () => Promise<Reporter>>([
  ['pretty', async () => (await import('./reporters/pretty.ts')).pretty],
  ['json', async () => (await import('./reporters/json.ts')).json],
  ['sarif', async () => (await import('./reporters/sarif.ts')).sarif],
  ['rdjson', async () => (await import('./reporters/rdjson.ts')).rdjson],
  ['github', async () => (await import('./reporters/github.ts')).github],
  ['junit', async () => (await import('./reporters/junit.ts')).junit],
  ['html', async () => (await import('./reporters/html.ts')).html],
])

/** The names of the reporters. */
export const reporterNames: readonly string[] = [...loaders.keys()]

/** Gives a reporter by name, and loads it only then. */
export const loadReporter = async (name: string): Promise<Reporter | undefined> => loaders.get(name)?.()
