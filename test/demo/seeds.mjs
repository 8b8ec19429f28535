// Lints the five seeds as an editor would and always exits 0: findings are what it shows.
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => `seeds/${name}`)
spawnSync(process.execPath, ['packages/copydesk/bin/copydesk.js', ...seeds], {stdio: 'inherit'})
