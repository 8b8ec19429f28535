import {existsSync} from 'node:fs'
import {Failure} from '../../failure.ts'
import {rulesIn, yamlFiles} from '../../tools/rules-in.ts'
import {runExample} from '../../tools/run-example.ts'
import {counted} from '../counted.ts'
import type {CommandLine} from '../parse-command-line.ts'
import {print, say} from '../streams.ts'

const foldersOf = (operands: readonly string[]): readonly string[] => {
  if (operands.length > 0) return operands
  if (existsSync('rules')) return ['rules']
  throw new Failure('Name the rules to test, for there is no folder “rules” here: copydesk test-rules FOLDER')
}

/** Runs every example of the rule and style files in some folders. */
export const testRulesCommand = async ({operands}: CommandLine): Promise<number> => {
  let [held, failed, rules] = [0, 0, 0]
  for (const path of foldersOf(operands).flatMap((path) => yamlFiles(path))) {
    try {
      for (const {rule, examples, dialect} of rulesIn(path)) {
        rules++
        for (const example of examples) {
          const wrong = runExample(rule, example, dialect)
          if (wrong === undefined) held++
          else {
            failed++
            await print(`${path}: ${rule.id}\n${wrong}\n`)
          }
        }
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failed++
      say(error.message)
    }
  }
  await print(
    `${failed === 0 ? '✓' : '✗'} ${counted(rules, 'rule')}, ${counted(held, 'example')} ${held === 1 ? 'holds' : 'hold'}, ${failed} fail\n`,
  )
  return failed > 0 ? 1 : 0
}
