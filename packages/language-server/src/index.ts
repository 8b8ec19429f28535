export * from './main.ts'
export * from './server.ts'
