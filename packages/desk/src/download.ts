import {el} from './el.ts'

/** Gives the editor a file to keep. */
export const download = (name: string, type: string, content: BlobPart): void => {
  const url = URL.createObjectURL(new Blob([content], {type}))
  const link = el('a', {href: url, download: name})
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
