import type {Writable} from 'node:stream'
import {AbstractMessageWriter, type Message, type MessageWriter} from 'vscode-languageserver/node'

/** Writes each message with its header at one go: the protocol's own writer takes two, each of which wakes the editor. */
export class FramedWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable

  constructor(stream: Writable) {
    super()
    this.#stream = stream
    stream.on('error', (error) => this.fireError(error))
    stream.on('close', () => this.fireClose())
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message)
    const framed = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    return new Promise((resolve, reject) => {
      this.#stream.write(framed, (error) => (error ? reject(error) : resolve()))
    })
  }

  end(): void {
    this.#stream.end()
  }
}
