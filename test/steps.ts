/** Runs named steps one after another and counts; a step that fails does not stop the others. */
export class Steps {
  passed = 0
  failed = 0
  readonly #onFailure: (name: string) => Promise<void>

  constructor(onFailure: (name: string) => Promise<void>) {
    this.#onFailure = onFailure
  }

  async step(name: string, run: () => Promise<void>): Promise<void> {
    const start = performance.now()
    try {
      await run()
      this.passed++
      console.log(`ok   ${name} (${Math.round(performance.now() - start)} ms)`)
    } catch (error) {
      this.failed++
      const said = error instanceof Error ? error.message : String(error)
      console.log(`FAIL ${name}: ${said.split('\n').slice(0, 6).join('\n       ')}`)
      await this.#onFailure(name).catch(() => undefined)
    }
  }
}
