// A newsroom on a real Payload with SQLite, its REST API served without Next. Copied into the cache, beside what it imports.
import http from 'node:http'
import {Readable} from 'node:stream'
import {copydesk} from '@copydesk/payload'
import {sqliteAdapter} from '@payloadcms/db-sqlite'
import {buildConfig, getPayload, handleEndpoints} from 'payload'

const {DATABASE, OVERRIDES, SERVICE, PORT} = process.env
const service = {url: SERVICE, timeout: 5000}

// Payload's editor needs a browser; what it stores, and what the plugin reads, is plain data.
const editor = {FieldComponent: '', CellComponent: '', generateImportMap: () => {}, validate: () => true}
const articles = (slug) => ({
  slug,
  versions: {drafts: true},
  fields: [
    {name: 'title', type: 'text', required: true},
    {name: 'body', type: 'richText', editor},
    {name: 'boxes', type: 'array', fields: [{name: 'text', type: 'textarea'}]},
  ],
})

const config = buildConfig({
  secret: 'for-tests-only',
  telemetry: false,
  typescript: {autoGenerate: false},
  db: sqliteAdapter({client: {url: `file:${DATABASE}`}, push: true}),
  collections: [
    {slug: 'users', auth: true, fields: []},
    articles('articles'),
    articles('held'),
    articles('lenient'),
  ],
  plugins: [
    copydesk({collections: ['articles'], fields: ['title', 'body', 'boxes.text'], folder: OVERRIDES}),
    copydesk({collections: ['held'], service, whenDown: 'hold'}),
    copydesk({collections: ['lenient'], service, whenDown: 'publish-with-warning'}),
  ],
})

const payload = await getPayload({config})
await payload.create({collection: 'users', data: {email: 'a@example.test', password: 'for-tests-only'}})

http
  .createServer(async (request, response) => {
    const body = ['GET', 'HEAD'].includes(request.method) ? undefined : Readable.toWeb(request)
    const asked = new Request(`http://127.0.0.1:${PORT}${request.url}`, {
      method: request.method,
      headers: request.headers,
      body,
      duplex: 'half',
    })
    const answer = await handleEndpoints({config, request: asked})
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  .listen(Number(PORT), '127.0.0.1', () => console.log('newsroom ready'))
