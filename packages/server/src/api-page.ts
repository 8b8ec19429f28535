import {escapeMarkup} from 'copydesk'

interface Operation {
  readonly summary?: string
  readonly requestBody?: unknown
}

const operation = (path: string, method: string, {summary, requestBody}: Operation): string =>
  `<section><h2><code>${method.toUpperCase()} ${escapeMarkup(path)}</code></h2><p>${escapeMarkup(summary ?? '')}</p>${
    requestBody
      ? `<details><summary>Body</summary><pre>${escapeMarkup(JSON.stringify(requestBody, undefined, 2))}</pre></details>`
      : ''
  }</section>`

/** Writes an OpenAPI document as a page that people read: no script, no outside resource. */
export const apiPage = (document: {readonly paths?: object}): string => {
  const sections = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, item]) =>
      operation(path, method, item),
    ),
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Copydesk service</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}pre{overflow:auto}</style></head>
<body><main><h1>Copydesk service</h1><p>The same in machine-readable form: <a href="/openapi.json">openapi.json</a></p>${sections.join('\n')}</main></body></html>`
}
