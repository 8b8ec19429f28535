export {
  type ActiveRule,
  type Dialect,
  dialects,
  type Format,
  type Level,
  type MessageData,
  messageData,
  type Problem,
  type Reading,
  type Source,
} from '@copydesk/core'
export * from './catalogue.generated.ts'
export * from './cli/draft-options.ts'
export * from './cli/escape-markup.ts'
export * from './cli/house-of.ts'
export {loadReporter} from './cli/reporter.ts'
export {writeFile} from './cli/write-file.ts'
export * from './failure.ts'
export * from './fix-text.ts'
export {idleReason} from './idle-reason.ts'
export * from './is-day.ts'
export * from './lint.ts'
export * from './lint-text.ts'
export * from './load-reader.ts'
export * from './load-rule-doc.ts'
export * from './parse-rule.ts'
export * from './quotes/index.ts'
export {fileOf as ruleFileOf} from './read-rule.ts'
export * from './retext-copydesk.ts'
export * from './rule-url.ts'
export * from './settings/config.ts'
export * from './settings/house.ts'
export * from './settings/kept-map.ts'
export * from './settings/rule-of.ts'
export * from './settings/settings-for.ts'
export * from './styles.ts'
export * from './tools/run-example.ts'
export * from './version.ts'
