/** Turns of the event loop in which messages that have come in already are read. */
const TURNS = 2

/** Runs something after `delay` milliseconds unless what it returns is called before; for 0 once the messages that are there are read, as a timer takes a millisecond at least. */
export const inAWhile = (run: () => void, delay: number): (() => void) => {
  if (delay > 0) {
    const timer = setTimeout(run, delay)
    return () => clearTimeout(timer)
  }
  let turns = TURNS
  const step = (): void => {
    if (--turns === 0) run()
    else turn = setImmediate(step)
  }
  let turn = setImmediate(step)
  return () => clearImmediate(turn)
}
