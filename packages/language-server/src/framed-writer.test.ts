import {Writable} from 'node:stream'
import {expect, it} from 'vitest'
import {FramedWriter} from './framed-writer.ts'

it('writes a message and its header at one go, and counts bytes, not characters', async () => {
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk))
      done()
    },
  })
  const said = {jsonrpc: '2.0', method: 'say', params: '“Kyiv”'}
  await new FramedWriter(stream).write(said)
  const body = JSON.stringify(said)
  expect(written).toEqual([`Content-Length: ${body.length + 4}\r\n\r\n${body}`])
})

it('tells who listens that the editor is gone', async () => {
  const gone = new Error('The pipe is closed')
  const writer = new FramedWriter(new Writable({write: (_, __, done) => done(gone)}))
  const told = new Promise((resolve) => writer.onError(([error]) => resolve(error)))
  await expect(writer.write({jsonrpc: '2.0'})).rejects.toBe(gone)
  expect(await told).toBe(gone)
})
