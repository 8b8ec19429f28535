// Lints the five seeds as an editor would, audits their quotations, and always exits 0: findings are what it shows.
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => `seeds/${name}`)
const source = seeds.find((path) => path.includes('/004_'))
const drafts = seeds.filter((path) => path !== source)
const copydesk = (...args) =>
  spawnSync(process.execPath, ['packages/copydesk/bin/copydesk.js', ...args], {stdio: 'inherit'})

copydesk('--source', source, ...seeds)
console.log('\nThe quotations, held against', source, '\n')
copydesk('quotes', '--source', source, ...drafts)
