export type Format = 'text' | 'markdown' | 'html'
/** `en-GB-oxendict` is British with -ize, as Oxford spells. */
export type Dialect = 'en-US' | 'en-GB' | 'en-GB-oxendict' | 'en-AU' | 'en-CA' | 'en-ZA'
export type Level = 'error' | 'warning' | 'suggestion'
