import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {tempFolder} from '../../../test/temp-folder.ts'
import {addWord, switchOff} from './change-house.ts'

const house = (name: string, text: string): string => {
  const path = join(tempFolder('house'), name)
  writeFileSync(path, text)
  return path
}

const switchedOff = (text: string, name = '.copydeskrc.yml'): string => {
  const path = house(name, text)
  switchOff(path, 'dash')
  return readFileSync(path, 'utf8')
}

it('switches a rule off in every form that a config gives its rules', () => {
  expect(switchedOff('')).toBe('rules:\n  dash: off\n')
  expect(switchedOff('rules:\n  # none yet\n')).toContain('dash: off')
  expect(switchedOff('rules: {spelling: off}\n')).toBe('rules: { spelling: off, dash: off }\n')
  expect(switchedOff('rules: [own.yml]\n')).toBe('rules: [ own.yml, { dash: off } ]\n')
  expect(switchedOff('rules:\n  - {dash: error}\n  - own.yml\n')).toBe(
    'rules:\n  - { dash: off }\n  - own.yml\n',
  )
  expect(JSON.parse(switchedOff('{"name": "story"}', 'package.json'))).toEqual({
    name: 'story',
    copydesk: {rules: {dash: 'off'}},
  })
})

it('leaves line ends, byte order mark and indentation as they are', () => {
  expect(switchedOff('# ours\r\nrules:\r\n  spelling: off\r\n')).toBe(
    '# ours\r\nrules:\r\n  spelling: off\r\n  dash: off\r\n',
  )
  expect(switchedOff('\uFEFFrules: {}\n')).toBe('\uFEFFrules: { dash: off }\n')
  expect(switchedOff('{\n\t"name": "story"\n}\n', 'package.json')).toContain('\n\t"copydesk": {\n\t\t"rules"')
  const words = house('words.txt', 'Besançon\r\n')
  addWord(words, [words], 'Zblovko')
  expect(readFileSync(words, 'utf8')).toBe('Besançon\r\nZblovko\r\n')
})

it('names the word list that it makes', () => {
  const path = house('.copydeskrc.yml', '# ours\nvocabulary:\n')
  addWord(path, [], 'Besançon')
  expect(readFileSync(path, 'utf8')).toBe('# ours\nvocabulary:\n  - house-words.txt\n')
})
