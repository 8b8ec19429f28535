export type Format = 'text' | 'markdown' | 'html'
export type Dialect = 'en-US' | 'en-GB' | 'en-AU' | 'en-CA' | 'en-ZA'
export type Level = 'error' | 'warning' | 'suggestion'
