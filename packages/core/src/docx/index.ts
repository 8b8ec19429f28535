export * from './docx-error.ts'
export * from './docx-text.ts'
export * from './write-docx.ts'
