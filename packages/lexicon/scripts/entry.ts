/** What the sources say of one form, gathered before it is packed. */
export interface Entry {
  tags: number
  dialects: number
  names: number
  zipf: number
  supplement: boolean
  unsuggested: boolean
}

/** Every form by its spelling. */
export type Entries = Map<string, Entry>

/** Gives the entry of a form, new where there was none. */
export const entryOf = (entries: Entries, form: string): Entry => {
  let entry = entries.get(form)
  if (!entry) {
    entry = {tags: 0, dialects: 0, names: 0, zipf: 0, supplement: false, unsuggested: false}
    entries.set(form, entry)
  }
  return entry
}
