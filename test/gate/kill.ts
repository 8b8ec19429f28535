// What is left of acknowledged overrides after many a kill -9: `tsx test/gate/kill.ts 200`.
import process from 'node:process'
import {killRounds} from './kill-rounds.ts'

const rounds = Number(process.argv[2] ?? 200)
const {acknowledged, lost, logged} = await killRounds(rounds, (round) => {
  if (round % 20 === 0) console.log(`killed ${round} times`)
})
console.log(
  `${rounds} kills: ${acknowledged} overrides acknowledged, ${lost.length} of them lost, ${logged} in the log`,
)
process.exitCode = lost.length > 0 || acknowledged === 0 ? 1 : 0
