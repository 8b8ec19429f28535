import {setImmediate as turn, setTimeout as pause} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {inAWhile} from './in-a-while.ts'

it('runs at once where nobody is to be waited for, but lets what has come in be read first', async () => {
  const done: string[] = []
  inAWhile(() => done.push('run'), 0)
  setImmediate(() => done.push('a message'))
  expect(done).toEqual([])
  await turn()
  await turn()
  expect(done).toEqual(['a message', 'run'])
})

it('waits as long as it is told', async () => {
  const done: string[] = []
  inAWhile(() => done.push('run'), 20)
  await pause(5)
  expect(done).toEqual([])
  await pause(40)
  expect(done).toEqual(['run'])
})

it.each([0, 5])('runs nothing that is called off within %i ms', async (delay) => {
  const done: string[] = []
  const callOff = inAWhile(() => done.push('run'), delay)
  if (delay === 0) await turn()
  callOff()
  await pause(15)
  expect(done).toEqual([])
})
