const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EEXIST', 'there is a file of that name'],
  ['ELOOP', 'its symbolic links run in a circle'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
])

/** Gives the reason of a failed system call in words, whether it read or wrote. */
export const reasonOf = (error: unknown): string => {
  const {code, message} = error as {code?: string; message?: string}
  return REASONS.get(code ?? '') ?? message ?? String(error)
}
