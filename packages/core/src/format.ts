/** What a draft is written in. */
export type Format = 'text' | 'markdown' | 'html'
