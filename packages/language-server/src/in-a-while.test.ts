import {setImmediate as turn} from 'node:timers/promises'
import {afterEach, expect, it, vi} from 'vitest'
import {inAWhile} from './in-a-while.ts'

afterEach(() => {
  vi.useRealTimers()
})

it('runs at once where nobody is to be waited for, but lets what has come in be read first', async () => {
  const done: string[] = []
  inAWhile(() => done.push('run'), 0)
  setImmediate(() => done.push('a message'))
  expect(done).toEqual([])
  await turn()
  await turn()
  expect(done).toEqual(['a message', 'run'])
})

it('waits as long as it is told', () => {
  vi.useFakeTimers()
  const run = vi.fn()
  inAWhile(run, 20)
  vi.advanceTimersByTime(19)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledTimes(1)
})

it('runs nothing that is called off before its time', () => {
  vi.useFakeTimers()
  const run = vi.fn()
  const callOff = inAWhile(run, 5)
  callOff()
  vi.advanceTimersByTime(15)
  expect(run).not.toHaveBeenCalled()
})

it('runs nothing that is called off between two turns', async () => {
  const run = vi.fn()
  const callOff = inAWhile(run, 0)
  await turn()
  callOff()
  await turn()
  await turn()
  expect(run).not.toHaveBeenCalled()
})
