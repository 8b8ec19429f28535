import {readdirSync, readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {expect, it} from 'vitest'
import {parse} from 'yaml'

const root = new URL('../', import.meta.url)
const validator = (name: string) =>
  new Ajv({strict: false}).compile(
    JSON.parse(
      readFileSync(new URL(`packages/copydesk/schemas/${name}.schema.json`, root), 'utf8'),
    ) as object,
  )

it.each([
  ['rule', 'rules/'],
  ['style', 'rules/styles/'],
])('the schema of a %s takes every file of %s, and no strange key', (name, folder) => {
  const validate = validator(name)
  for (const file of readdirSync(new URL(folder, root)).filter((one) => one.endsWith('.yml'))) {
    const data: unknown = parse(readFileSync(new URL(`${folder}${file}`, root), 'utf8'))
    expect([file, validate(data), validate.errors]).toEqual([file, true, null])
    expect(validate({...(data as object), sumary: 'x'})).toBe(false)
  }
})

it('the schema of a config takes what the README shows', () => {
  const validate = validator('config')
  const config = {
    style: './house.yml',
    extends: ['./newsroom'],
    dialect: 'en-GB',
    rules: {spelling: 'warning', 'bbc-kyiv': 'off', 'repeated-word': ['error', {allow: ['had']}]},
    overrides: [{files: 'sport/**', rules: {'number-style': 'off'}}],
  }
  expect([validate(config), validate.errors]).toEqual([true, null])
  expect(validate({...config, dialect: 'en-XX'})).toBe(false)
})
