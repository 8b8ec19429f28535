import type {ExtensionContext} from 'vscode'

const KEY = 'sources'

/** The sources that were chosen for drafts in this folder: draft's address to paths. */
export const chosenSources = ({
  workspaceState,
}: ExtensionContext): Readonly<Record<string, readonly string[]>> => workspaceState.get(KEY, {})

/** Remembers the sources of a draft; none forgets them. */
export const rememberSources = async (
  context: ExtensionContext,
  draft: string,
  paths: readonly string[],
): Promise<void> => {
  const all = new Map(Object.entries(chosenSources(context)))
  if (paths.length > 0) all.set(draft, paths)
  else all.delete(draft)
  await context.workspaceState.update(KEY, Object.fromEntries(all))
}
