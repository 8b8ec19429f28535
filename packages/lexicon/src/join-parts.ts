/** Lays arrays behind one another in one file, as their bytes stand. */
export const joinParts = (parts: readonly ArrayBufferView[]): Uint8Array => {
  const file = new Uint8Array(parts.reduce((sum, {byteLength}) => sum + byteLength, 0))
  let at = 0
  for (const {buffer, byteOffset, byteLength} of parts) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return file
}
