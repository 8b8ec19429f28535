import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Level, messageData, pointsOf} from '@copydesk/core'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {catalogue} from '../../catalogue.generated.ts'
import {ruleUrl} from '../../rule-url.ts'
import {version} from '../../version.ts'
import {levelOf} from '../level-of.ts'
import {type Place, placeOf} from '../places.ts'
import type {Reporter} from '../reporter.ts'

const LEVELS: Readonly<Record<Level, string>> = {error: 'error', warning: 'warning', suggestion: 'note'}

const uriOf = (path: string): string =>
  isAbsolute(path)
    ? String(pathToFileURL(path))
    : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')

const regionOf = (start: Place, end: Place): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
})

const fixOf = (uri: string, region: object, text: string): object => ({
  description: {text: text === '' ? 'Delete it' : `Write “${text}”`},
  artifactChanges: [
    {artifactLocation: {uri}, replacements: [{deletedRegion: region, insertedContent: {text}}]},
  ],
})

const resultOf = (message: VFileMessage, uri: string, pointOf: (offset: number) => Place): object => {
  const {start, end} = placeOf(message)
  const region = regionOf(start, end)
  const data = messageData(message)
  const related = (data?.related ?? []).map((other) => ({
    message: {text: other.message},
    physicalLocation: {artifactLocation: {uri}, region: regionOf(pointOf(other.start), pointOf(other.end))},
  }))
  return {
    ruleId: message.ruleId,
    level: LEVELS[levelOf(message.fatal)],
    message: {text: message.reason},
    locations: [{physicalLocation: {artifactLocation: {uri}, region}}],
    ...(data ? {partialFingerprints: {'copydesk/v1': data.id}} : {}),
    ...(message.expected && data?.writable
      ? {fixes: message.expected.map((text) => fixOf(uri, region, text))}
      : {}),
    ...(related.length > 0 ? {relatedLocations: related} : {}),
  }
}

const rulesOf = (): readonly object[] =>
  catalogue.map(({id, summary, why, level}) => ({
    id,
    shortDescription: {text: summary},
    fullDescription: {text: why},
    helpUri: ruleUrl(id),
    defaultConfiguration: level === 'off' ? {enabled: false} : {level: LEVELS[level]},
  }))

/** SARIF 2.1.0, for code scanning; finding ids are its fingerprints. */
export const sarif: Reporter = {
  head: () => {
    const driver = {name: 'copydesk', version: version(), semanticVersion: version(), rules: rulesOf()}
    const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
    const run = JSON.stringify({tool: {driver}, columnKind: 'utf16CodeUnits'}).slice(0, -1)
    return `{"$schema":"${schema}","version":"2.1.0","runs":[${run},"results":[`
  },
  draft: (file: VFile) => {
    const pointOf = pointsOf(String(file))
    const uri = uriOf(file.path)
    return file.messages.map((message) => `\n${JSON.stringify(resultOf(message, uri, pointOf))}`).join(',')
  },
  separator: ',',
  foot: () => '\n]}]}\n',
}
