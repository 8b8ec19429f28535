/** One option of the command line. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** What its value is called in the help; a switch when left out. */
  readonly value?: string
  readonly multiple?: true
  readonly about: string
  readonly group:
    | 'What to check against'
    | 'Fixing'
    | 'Reporting'
    | 'Policy'
    | 'Serving'
    | 'A new rule'
    | 'Else'
}

/** Every option of `copydesk`, in the order of its help. */
export const flags: readonly Flag[] = [
  {
    name: 'source',
    value: 'FILE|FOLDER',
    multiple: true,
    about: 'a text that the draft quotes; may be given again',
    group: 'What to check against',
  },
  {
    name: 'archive',
    value: 'FOLDER|URL',
    about: 'where to look for texts that the draft quotes; see `sources`',
    group: 'What to check against',
  },
  {name: 'style', value: 'NAME', about: 'the house style', group: 'What to check against'},
  {
    name: 'dialect',
    value: 'en-GB',
    about: 'en-US, en-GB, en-GB-oxendict, en-AU, en-CA, en-ZA; else the draft’s',
    group: 'What to check against',
  },
  {
    name: 'date',
    value: 'YYYY-MM-DD',
    about: 'the draft’s own date, for “yesterday” and “two years ago”',
    group: 'What to check against',
  },
  {name: 'fix', about: 'write the safe fixes into the files', group: 'Fixing'},
  {name: 'fix-dry-run', about: 'show them as a diff, write nothing', group: 'Fixing'},
  {name: 'fix-quotations', about: 'also restore the source’s wording in quotations', group: 'Fixing'},
  {
    name: 'reporter',
    short: 'r',
    value: 'NAME',
    about: 'pretty, json, sarif, rdjson, github, junit or html',
    group: 'Reporting',
  },
  {name: 'quiet', short: 'q', about: 'errors only', group: 'Reporting'},
  {name: 'max-warnings', value: 'N', about: 'fail on more warnings than this', group: 'Reporting'},
  {name: 'color', about: 'colours even when piped', group: 'Reporting'},
  {name: 'no-color', about: 'no colours', group: 'Reporting'},
  {
    name: 'config',
    short: 'c',
    value: 'FILE',
    about: 'the config to use; else the nearest .copydeskrc.yml upward',
    group: 'Policy',
  },
  {name: 'baseline', value: 'FILE', about: 'leave out the findings that it lists', group: 'Policy'},
  {name: 'write-baseline', about: 'list today’s findings in the baseline', group: 'Policy'},
  {name: 'host', value: 'ADDRESS', about: 'where to listen; else 127.0.0.1', group: 'Serving'},
  {name: 'port', value: 'N', about: 'at which port; else 7755', group: 'Serving'},
  {name: 'tokens', value: 'FILE', about: 'who may ask: a name and a token a line', group: 'Serving'},
  {
    name: 'folder',
    value: 'FOLDER',
    about: 'where the log of overrides stands; else .copydesk',
    group: 'Serving',
  },
  {name: 'origin', value: 'URL', multiple: true, about: 'a site whose pages may ask', group: 'Serving'},
  {name: 'threads', value: 'N', about: 'texts read at once; else 2', group: 'Serving'},
  {name: 'queue', value: 'N', about: 'requests that may wait; else 64', group: 'Serving'},
  {name: 'rate', value: 'N', about: 'requests a client may make a minute; else 1200', group: 'Serving'},
  {name: 'max-body', value: 'BYTES', about: 'the largest request; else 2000000', group: 'Serving'},
  {name: 'job-timeout', value: 'MS', about: 'how long a text may take; else 20000', group: 'Serving'},
  {name: 'request-timeout', value: 'MS', about: 'how long sending may take; else 15000', group: 'Serving'},
  {name: 'webhook-secret', value: 'FILE', about: 'whsec_…, shared with the CMS', group: 'Serving'},
  {name: 'webhook-url', value: 'URL', about: 'where decisions are sent', group: 'Serving'},
  {name: 'no-log', about: 'write no log', group: 'Serving'},
  {name: 'not', value: 'WORDS', about: 'what must not be written, with commas', group: 'A new rule'},
  {name: 'write', value: 'WORD', about: 'what is written instead', group: 'A new rule'},
  {name: 'summary', value: 'TEXT', about: 'what it finds', group: 'A new rule'},
  {name: 'why', value: 'TEXT', about: 'why the house wants it', group: 'A new rule'},
  {name: 'level', value: 'LEVEL', about: 'error, warning or suggestion', group: 'A new rule'},
  {name: 'bad', value: 'TEXT', about: 'a sentence that it must find', group: 'A new rule'},
  {name: 'fine', value: 'TEXT', about: 'a sentence that it must leave', group: 'A new rule'},
  {name: 'stdin-filename', value: 'NAME', about: 'what “-” is called, for format and config', group: 'Else'},
  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    about: 'how many files to read at once; left out: as many as are worth it',
    group: 'Else',
  },
  {name: 'html', about: 'of `rules --style`: a page for a browser', group: 'Else'},
  {name: 'json', about: 'JSON, of `rules`, `quotes` and `sources list`', group: 'Else'},
  {name: 'stdio', about: 'of `lsp`: over standard input and output, as always', group: 'Else'},
  {name: 'version', short: 'v', about: 'the version', group: 'Else'},
  {name: 'help', short: 'h', about: 'this page', group: 'Else'},
]
