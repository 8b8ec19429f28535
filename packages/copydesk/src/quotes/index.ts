export * from './audit-files.ts'
export * from './file-audit.ts'
export {plainAudits} from './render-json.ts'
export * from './render-quotes.ts'
