import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {openArchive} from '@copydesk/archive'
import {build} from './archive/build.ts'
import {makeDrafts} from './archive/make-drafts.ts'
import {makeTexts} from './archive/make-texts.ts'
import {search} from './archive/search.ts'
import {readSpeeches} from './quotes/speeches.ts'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '100000'},
    drafts: {type: 'string', default: '100'},
    place: {type: 'string'},
    help: {type: 'boolean', short: 'h', default: false},
  },
})

const HELP = `pnpm bench:archive [options]

  --count N    texts in the archive (100000)
  --drafts N   drafts that quote them (100)
  --place URL  an empty PostgreSQL database; else a folder that goes afterwards`

const run = async (): Promise<void> => {
  const speeches = readSpeeches()
  if (!speeches) return console.log('No speeches to cut up: put them in ../shared/corpora/speeches.jsonl')
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'))
  try {
    const archive = await openArchive(values.place ?? folder, {make: true})
    console.log(await build(archive, makeTexts(speeches, Number(values.count))))
    await archive.close()
    if (!values.place)
      console.log(`size      ${Math.round(statSync(join(folder, 'archive.db')).size / 2 ** 20)} MB`)
    console.log(
      await search(values.place ?? folder, makeDrafts(speeches, Number(values.count), Number(values.drafts))),
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

if (values.help) console.log(HELP)
else await run()
