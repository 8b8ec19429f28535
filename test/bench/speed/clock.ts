/** Something to be timed. */
export type Task = () => unknown

/** Gives the middle of some figures, the lower one of two. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? Number.NaN

/** Times one run of a task in milliseconds. */
export const timeOf = async (task: Task): Promise<number> => {
  const start = performance.now()
  await task()
  return performance.now() - start
}

/** Measures the processor time of one run of a task in milliseconds: what other programs do meanwhile does not count, nor do other processes. */
export const processorTimeOf = async (task: Task): Promise<number> => {
  const before = process.cpuUsage()
  await task()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Times tasks by turns, so that a busy moment of the machine strikes all alike; gives the median of each. The first round warms up. */
export const medians = async <Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: number,
  measure: (task: Task) => Promise<number> = timeOf,
): Promise<ReadonlyMap<Name, number>> => {
  const names = Object.keys(tasks) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const time = await measure(tasks[name])
      if (round > 0) times.get(name)?.push(time)
    }
  }
  return new Map(names.map((name) => [name, median(times.get(name) ?? [])]))
}
