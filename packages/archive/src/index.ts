export * from './archive.ts'
export * from './open-archive.ts'
export * from './passages-of.ts'
