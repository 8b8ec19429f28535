import assert from 'node:assert/strict'
import type {Steps} from '../steps.ts'

const ARTICLES = '/content-manager/collection-types/api::article.article'
/** A content type without drafts: what is saved is published. */
const NOTES = '/content-manager/collection-types/api::note.note'

interface Answer {
  readonly data: {
    readonly token?: string
    readonly documentId?: string
    readonly publishedAt?: string
    readonly copydeskOverrideReason?: string | null
  } | null
  readonly error?: {
    readonly details: {readonly errors: readonly {readonly path: string[]; readonly message: string}[]}
  }
}

const story = (name: string) => [
  {type: 'paragraph', children: [{type: 'text', text: 'All is well.'}]},
  {type: 'paragraph', children: [{type: 'text', text: `Troops in ${name} fight.`}]},
]
const wrong = {
  title: 'A message to UKraine',
  body: 'The *envoy* said the the talks went well.',
  story: story('UKraine'),
}
const right = {
  title: 'A message to Ukraine',
  body: 'The *envoy* said the talks went well.',
  story: story('Ukraine'),
}

/** Strapi's admin API, as an editor's browser uses it. */
const caller =
  (url: string) =>
  async (method: string, path: string, body: object, token?: string): Promise<readonly [number, Answer]> => {
    const headers = {'content-type': 'application/json', ...(token ? {authorization: `Bearer ${token}`} : {})}
    const response = await fetch(url + path, {method, headers, body: JSON.stringify(body)})
    return [response.status, (await response.json()) as Answer]
  }

/** Who signs in to Strapi's admin. */
export const USER = {email: 'a@example.test', password: 'Passw0rd-for-tests'}

/** Saves and publishes through the API; gives the path of a draft with errors that is left open. */
export const playStrapi = async (url: string, steps: Steps): Promise<string> => {
  const call = caller(url)
  const [, login] = await call('POST', '/admin/login', USER)
  const token = login.data?.token
  let path = ''
  await steps.step('a draft saves, errors and all', async () => {
    const [status, {data}] = await call('POST', ARTICLES, wrong, token)
    assert.equal(status, 201)
    path = `${ARTICLES}/${data?.documentId}`
  })
  await steps.step('publishing it is refused, each field told why', async () => {
    const [status, {error}] = await call('POST', `${path}/actions/publish`, {}, token)
    assert.equal(status, 400)
    const said = error?.details.errors.map((one) => `${one.path.join('.')}: ${one.message}`) ?? []
    console.log(said.map((line) => `       ${line}`).join('\n'))
    assert.deepEqual(said, [
      'title: “UKraine” has a stray capital; write “Ukraine”',
      'body: “the” is written twice, at “the the”',
      'story: Paragraph 2: “UKraine” has a stray capital; write “Ukraine”',
    ])
  })
  await steps.step('an override without a reason is refused at the field that lacks', async () => {
    const [status, {error}] = await call('PUT', path, {...wrong, copydeskOverrideName: 'Ada Byron'}, token)
    assert.equal(status, 200, JSON.stringify(error))
    const [refused, answer] = await call('POST', `${path}/actions/publish`, {}, token)
    assert.equal(refused, 400)
    assert.deepEqual(answer.error?.details.errors[0], {
      path: ['copydeskOverrideReason'],
      message: 'An override needs a name and a reason',
      name: 'copydesk',
    })
  })
  await steps.step('with a name and a reason it is published, and neither is kept', async () => {
    const reason = {copydeskOverrideName: 'Ada Byron', copydeskOverrideReason: 'The band writes it so'}
    await call('PUT', path, {...wrong, ...reason}, token)
    const [status, {data}] = await call('POST', `${path}/actions/publish`, {}, token)
    assert.equal(status, 200)
    assert.ok(data?.publishedAt)
    assert.equal(data.copydeskOverrideReason, null)
  })
  await steps.step('it holds for no other version of the text', async () => {
    await call('PUT', path, {...wrong, title: 'Another message to UKraine'}, token)
    assert.equal((await call('POST', `${path}/actions/publish`, {}, token))[0], 400)
  })
  await steps.step('once mended it is published', async () => {
    assert.equal((await call('PUT', path, right, token))[0], 200)
    const [status, {data}] = await call('POST', `${path}/actions/publish`, {}, token)
    assert.equal(status, 200)
    assert.ok(data?.publishedAt)
  })
  await steps.step('where there are no drafts, saving is refused until it is mended', async () => {
    const [refused, {error}] = await call('POST', NOTES, {title: wrong.title}, token)
    assert.equal(refused, 400)
    assert.deepEqual(error?.details.errors[0]?.path, ['title'])
    assert.equal((await call('POST', NOTES, {title: right.title}, token))[0], 201)
  })
  const [, {data}] = await call('POST', ARTICLES, wrong, token)
  return `/collection-types/api::article.article/${data?.documentId}`
}
