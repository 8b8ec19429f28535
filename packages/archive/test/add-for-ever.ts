// Adds texts in batches of seven until it is killed, and says which are on the disk: for the test that kills it.
import process from 'node:process'
import {openArchive} from '../src/open-archive.ts'

const [folder = '', from = '0'] = process.argv.slice(2)
const archive = await openArchive(folder, {make: true})
for (let at = Number(from); ; at += 7) {
  const texts = Array.from({length: 7}, (_, n) => ({
    path: `/${at + n}.txt`,
    format: 'text' as const,
    text: `Text ${at + n} says that the ferry sails at dawn. ${'Nobody waits on the quay. '.repeat(20)}`,
  }))
  const added = await archive.add(texts)
  process.stdout.write(added.map(({path}) => `${path}\n`).join(''))
}
