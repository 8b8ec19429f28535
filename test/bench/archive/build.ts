import type {Archive, ArchiveText} from '@copydesk/archive'

const BATCH = 200

/** Adds texts to an archive as the command line does, and says how long it took. */
export const build = async (archive: Archive, texts: Iterable<ArchiveText>): Promise<string> => {
  const started = performance.now()
  let batch: ArchiveText[] = []
  for (const text of texts) {
    batch.push(text)
    if (batch.length < BATCH) continue
    await archive.add(batch)
    batch = []
  }
  await archive.add(batch)
  const seconds = (performance.now() - started) / 1000
  const count = await archive.count()
  return `build     ${count} texts in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second`
}
