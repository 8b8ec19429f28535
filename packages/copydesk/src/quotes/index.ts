export * from './audit-files.ts'
export * from './file-audit.ts'
export * from './render-quotes.ts'
