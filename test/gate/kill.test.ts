import {expect, test} from 'vitest'
import {killRounds} from './kill-rounds.ts'

test('what the service said yes to survives kill -9', async () => {
  const {acknowledged, lost} = await killRounds(5)
  expect(acknowledged).toBeGreaterThanOrEqual(5)
  expect(lost).toEqual([])
})
