import type {ParagraphKind} from './document.ts'

/** What an element is to a reader of copy; an element that is in none of these is part of the line. */
export const blockKinds: ReadonlyMap<string, ParagraphKind | 'inherit'> = new Map([
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary'] as const).map(
    (name) => [name, 'heading'] as const,
  ),
  ...(['li', 'dt', 'dd'] as const).map((name) => [name, 'list-item'] as const),
  ...(['figcaption', 'caption'] as const).map((name) => [name, 'caption'] as const),
  ...(['td', 'th'] as const).map((name) => [name, 'cell'] as const),
  ['blockquote', 'quotation'],
  ['button', 'label'],
  ...'address article aside body center details dialog div dl fieldset figure footer form header hgroup hr html main menu nav ol p search section table tbody tfoot thead tr ul'
    .split(' ')
    .map((name) => [name, 'inherit'] as const),
])

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements whose content nobody reads as copy. */
export const unread: ReadonlySet<string> = named(
  'applet audio canvas datalist head iframe math noembed noframes noscript object option pre script select style svg template textarea title video xmp',
)
/** Elements that show something which is no text. */
export const pictures: ReadonlySet<string> = named('embed img input meter picture progress')
/** Elements whose text is no prose. */
export const codes: ReadonlySet<string> = named('code kbd samp tt var')
