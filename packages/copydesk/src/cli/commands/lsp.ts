import {existsSync} from 'node:fs'
import {Failure} from '../../failure.ts'

/** Starts the language server over standard input and output, where `start.ts` has not done so by itself. It lies beside the bundle: this package imports nothing that builds on it. */
export const lspCommand = async (): Promise<number> => {
  const entry = new URL('./lsp.js', import.meta.url)
  if (!existsSync(entry))
    throw new Failure('copydesk lsp: the language server is not built: run `pnpm build`')
  await import(entry.href)
  // The server ends the process when the editor says goodbye or hangs up.
  return new Promise<number>(() => undefined)
}
