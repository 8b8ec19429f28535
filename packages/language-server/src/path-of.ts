import {fileURLToPath} from 'node:url'

/** The path of a file on this machine; undefined for a draft that was never saved, or lies elsewhere. */
export const pathOf = (uri: string): string | undefined => {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    // A file on another host.
    return
  }
}
