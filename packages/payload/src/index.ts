export * from './copydesk.ts'
export * from './options.ts'
