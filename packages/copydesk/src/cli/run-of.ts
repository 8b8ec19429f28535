import process from 'node:process'
import {type Dialect, dialects} from '@copydesk/core'
import {Failure} from '../failure.ts'
import {isDay} from '../is-day.ts'
import {orElse} from '../nearest.ts'
import type {Layer} from '../settings/config.ts'
import {styles} from '../styles.ts'
import {isYamlPath} from '../yaml-path.ts'
import type {CommandLine} from './parse-command-line.ts'
import {type Look, reporterNames} from './reporter.ts'
import type {Run} from './run.ts'

const oneOf = <Name extends string>(
  line: CommandLine,
  option: string,
  names: readonly Name[],
): Name | undefined => {
  const value = line.value(option)
  if (value === undefined) return
  const name = names.find((candidate) => candidate === value)
  if (!name) throw new Failure(`--${option} ${value}: ${orElse(value, names)}`)
  return name
}

const dateOf = (line: CommandLine): string | undefined => {
  const value = line.value('date')
  if (value === undefined || isDay(value)) return value
  throw new Failure(`--date ${value}: expected a day as YYYY-MM-DD, for example 2026-01-31`)
}

// A style of the house's own is a file.
const styleIn = (line: CommandLine): string | undefined => {
  const value = line.value('style')
  return value !== undefined && isYamlPath(value) ? value : oneOf(line, 'style', [...styles.keys()])
}

const layerOf = (line: CommandLine): Layer => {
  const dialect: Dialect | undefined = oneOf(line, 'dialect', dialects)
  const style = styleIn(line)
  const date = dateOf(line)
  const sources = line.values('source')
  const archive = line.value('archive')
  return {
    ...(dialect ? {dialect} : {}),
    ...(style ? {style} : {}),
    ...(date ? {date} : {}),
    ...(sources.length > 0 ? {sources} : {}),
    ...(archive ? {archive} : {}),
  }
}

const wantsColor = (line: CommandLine): boolean => {
  if (line.has('no-color')) return false
  if (line.has('color')) return true
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
}

/** How the command line and the terminal want a report to look. */
export const lookOf = (line: CommandLine): Look => {
  const {isTTY, columns} = process.stdout
  return {color: wantsColor(line), ...(isTTY && columns > 0 ? {width: columns} : {})}
}

/** A whole number from `least` that an option gives; throws a {@link Failure} for anything else. */
export const numberOf = (line: CommandLine, option: string, least = 0): number | undefined => {
  const value = line.value(option)
  if (value === undefined) return
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    throw new Failure(`--${option} ${value}: expected a whole number${least > 0 ? ` from ${least}` : ''}`)
  return Number(value)
}

/** Works out what the command line asks of each draft. Throws a {@link Failure} for a value that makes no sense. */
export const runOf = (line: CommandLine): Run => {
  const config = line.value('config')
  const stdinFilename = line.value('stdin-filename')
  return {
    layer: layerOf(line),
    reporter: oneOf(line, 'reporter', reporterNames) ?? 'pretty',
    look: lookOf(line),
    quiet: line.has('quiet'),
    fix: line.has('fix-dry-run') ? 'diff' : line.has('fix') || line.has('fix-quotations') ? 'write' : 'no',
    fixQuotations: line.has('fix-quotations'),
    ...(config ? {config} : {}),
    ...(stdinFilename ? {stdinFilename} : {}),
  }
}
