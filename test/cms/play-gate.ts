import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {openOverrideLog} from '@copydesk/server/gate'
import type {Steps} from '../steps.ts'
import {type State, stateOf} from './lexical.ts'
import {mend, pointedAt} from './mend.ts'
import type {Answer, FieldError, Rest} from './rest.ts'

const seed = (): State => {
  const path = new URL('../../seeds/000_8762c65564b923ac.txt', import.meta.url)
  return stateOf(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  )
}

const errorAt = ({errors}: Answer, path: string): FieldError => {
  const error = errors.find((one) => one.path === path)
  assert.ok(error, `Expected an error at “${path}”, got ${JSON.stringify(errors)}`)
  return error
}

const mending = async (rest: Rest, path: string, first: State): Promise<Answer> => {
  let body = first
  for (let round = 0; round < 8; round++) {
    const answer = await rest.publish(path, {body})
    if (answer.status === 200) return answer
    body = mend(body, errorAt(answer, 'body').findings ?? [])
  }
  const {errors} = await rest.publish(path, {body})
  throw new Error(`Expected eight rounds of mending to be enough, still: ${errors[0]?.message}`)
}

/** Plays the gate in the CMS's own process: held, mended, overridden. */
export const playGate = async (rest: Rest, steps: Steps, folder: string): Promise<void> => {
  const body = seed()
  const title = 'Troops for a peace'
  let path = ''
  await steps.step('seed 000 saves as a draft, errors and all', async () => {
    path = await rest.draft('articles', {title, body})
  })
  await steps.step('publishing it is refused, with readable messages at the field', async () => {
    const answer = await rest.publish(path)
    assert.equal(answer.status, 400)
    const {message} = errorAt(answer, 'body')
    console.log(message.replaceAll(/^/gm, '       '))
    assert.match(message, /^Paragraph 6: “UKraine” has a stray capital; write “Ukraine”$/m)
  })
  await steps.step('every finding points at its words in their own node', async () => {
    const {findings = []} = errorAt(await rest.publish(path), 'body')
    const single = findings.filter((one) => one.start && one.start.node === one.end?.node)
    assert.ok(single.length > 5)
    for (const one of single) assert.equal(pointedAt(body, one), one.actual ?? '')
  })
  await steps.step('once mended it is published', async () => {
    const {doc} = await mending(rest, path, body)
    assert.equal(doc._status, 'published')
  })
  await steps.step('errors in other fields are said there', async () => {
    const boxes = [{text: 'All is well.'}, {text: 'The envoy said the the talks went well.'}]
    const answer = await rest.publish(path, {title: 'Troops for UKraine', boxes})
    assert.deepEqual(
      answer.errors.map(({path: at, message}) => `${at}: ${message}`),
      [
        'title: “UKraine” has a stray capital; write “Ukraine”',
        'boxes.1.text: “the” is written twice, at “the the”',
      ],
    )
  })
  await playOverride(rest, steps, folder)
}

const playOverride = async (rest: Rest, steps: Steps, folder: string): Promise<void> => {
  const title = 'A message to UKraine'
  let path = ''
  await steps.step('an override without a reason is refused at the field that lacks', async () => {
    path = await rest.draft('articles', {title})
    const answer = await rest.publish(path, {copydeskOverrideName: 'Ada Byron'})
    assert.deepEqual(answer.errors, [
      {path: 'copydeskOverrideReason', message: 'An override needs a name and a reason'},
    ])
  })
  await steps.step('with a name and a reason it is published and logged', async () => {
    const copydeskOverrideReason = 'The artist writes it so'
    const answer = await rest.publish(path, {copydeskOverrideName: 'Ada Byron', copydeskOverrideReason})
    assert.equal(answer.status, 200)
    const log = openOverrideLog(folder)
    const entries = log.list(10).map(({story, name, reason}) => [story, name, reason])
    log.close()
    assert.deepEqual(entries, [[path.slice(1), 'Ada Byron', 'The artist writes it so']])
  })
  await steps.step('the override is not kept in the document', async () => {
    const {doc} = await rest.call('GET', path)
    assert.equal(doc.copydeskOverrideName ?? null, null)
    assert.equal(doc.copydeskOverrideReason ?? null, null)
  })
  await steps.step('it holds for this version of the text, and for no other', async () => {
    assert.equal((await rest.publish(path)).status, 200)
    const other = await rest.publish(path, {title: 'Another message to UKraine'})
    assert.equal(other.status, 400)
  })
}
