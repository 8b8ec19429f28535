const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Writes text so that XML and HTML show it, in attributes too; characters that XML cannot hold become “�”. */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll(/[&<>"']/g, (mark) => ENTITIES.get(mark) ?? mark)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
