// Ten thousand random and hostile requests, then a crowd at once: `tsx test/gate/storm.ts 10000`.
import {randomBytes} from 'node:crypto'
import process from 'node:process'
import {type Served, send, serve} from '../serve.ts'

const number = Number(process.argv[2] ?? 10_000)
/** How often memory is read on the way: what leaks goes on growing. */
const PARTS = 8
const text = (words: string): string => JSON.stringify({text: words})
const some = (list: readonly string[]): string => list[Math.floor(Math.random() * list.length)] ?? ''
const times = (): number => Math.floor(Math.random() * 3000)

/** Kinds of requests: a path and a body made anew each time. */
const KINDS: readonly (() => readonly [path: string, body: string | Buffer, type?: string])[] = [
  () => ['/v1/lint', text('Troops in UKraine fight.')],
  () => ['/v1/lint', text(randomBytes(200).toString('utf8'))],
  () => ['/v1/lint', randomBytes(300)],
  () => ['/v1/lint', '['.repeat(times())],
  () => ['/v1/lint', `{"text":"x","__proto__":{"x":${Math.random()}}}`],
  () => ['/v1/lint', text(some(['“', '"', '’', 'A ', 'a.', '(', '\u202e', '\ud800', 'né ']).repeat(times()))],
  () => ['/v1/lint', JSON.stringify({text: `${'<b>'.repeat(times())}x`, format: 'html'})],
  () => ['/v1/lint', JSON.stringify({text: `${'> '.repeat(times())}x`, format: 'markdown'})],
  () => ['/v1/fix', text('Troops won the the war, willnot they.')],
  () => ['/v1/quotes', JSON.stringify({text: '“We go,” he said.', sources: [{path: 'a', text: 'We stay.'}]})],
  () => ['/v1/quotes', JSON.stringify({text: '“', sources: [{path: '../../etc/passwd', text: ''}]})],
  () => ['/v1/gate', JSON.stringify({id: String(Math.random()), fields: {constructor: {text: 'x'}}})],
  () => ['/v1/gate', JSON.stringify({id: 1, fields: []})],
  () => [`/v1/${randomBytes(6).toString('hex')}`, '{}'],
  () => ['/v2/check', `language=en-US&text=${encodeURIComponent('They are loosing.')}`, 'text/plain'],
  () => ['/v2/check', `language=en-US&data=${'%5B'.repeat(times())}`, 'text/plain'],
  () => ['/v2/check', randomBytes(300), 'application/octet-stream'],
]

const memoryOf = async ({url}: Served): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 1e6)
}

const storm = async ({url}: Served, requests: number): Promise<ReadonlyMap<number, number>> => {
  const statuses = new Map<number, number>()
  let left = requests
  const client = async (): Promise<void> => {
    while (left-- >= 1) {
      const [path, body, type] = KINDS[left % KINDS.length]?.() ?? ['/', '']
      const {status} = await send(url + path, body, type)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({length: 16}, client))
  return statuses
}

interface Crowd {
  readonly right: number
  readonly refused: number
  readonly wrong: readonly string[]
  readonly p99: number
}

/** More clients than threads and queue hold, each with a text of its own whose answer it knows. */
const crowd = async ({url}: Served, requests: number): Promise<Crowd> => {
  const [times, wrong]: [number[], string[]] = [[], []]
  let [right, refused, left] = [0, 0, requests]
  const client = async (): Promise<void> => {
    while (left-- > 0) {
      const word = `ABC${'abcdefghijklmnop'[left % 16]}${left}`
      const start = performance.now()
      const answer = await send(`${url}/v1/fix`, text(`${word} won the the war.`))
      times.push(performance.now() - start)
      if (answer.status === 200 && JSON.parse(answer.text).text === `${word} won the war.`) right++
      else if (answer.status === 503 && Number(answer.retryAfter) > 0) refused++
      else wrong.push(`${answer.status} ${answer.text.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({length: 64}, client))
  times.sort((a, b) => a - b)
  return {right, refused, wrong, p99: Math.round(times[Math.floor(times.length * 0.99)] ?? 0)}
}

const served = await serve(['--queue', '32'])
await storm(served, 2000)
const before = await memoryOf(served)
const statuses = new Map<number, number>()
const memory: number[] = []
for (let part = 0; part < PARTS; part++) {
  for (const [status, count] of await storm(served, number / PARTS))
    statuses.set(status, (statuses.get(status) ?? 0) + count)
  memory.push(await memoryOf(served))
}
const after = memory.at(-1) ?? 0
const said = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`)
console.log(
  `${number} requests: ${said.join(', ')}; memory ${before} MB before, then ${memory.join(', ')} MB`,
)
const {right, refused, wrong, p99} = await crowd(served, 4000)
console.log(
  `64 at once on 2 threads: ${right} right, ${refused} told to come back, ${wrong.length} wrong; p99 ${p99} ms`,
)
for (const answer of wrong.slice(0, 3)) console.log(answer)
await served.stop()
process.exitCode = (statuses.get(500) ?? 0) > 0 || wrong.length > 0 || after > before * 1.3 ? 1 : 0
