export * from './catalogue.generated.ts'
export * from './lint.ts'
export * from './parse-rule.ts'
export * from './retext-copydesk.ts'
