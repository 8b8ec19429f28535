import type {Check} from '@copydesk/core'

/** How long a headline may be. */
export interface HeadlineLengthOptions {
  /** So many characters at most. */
  readonly most: number
}

/** Finds headlines of more characters than the page has room for. */
export const headlineLength: Check<HeadlineLengthOptions> = function* ({paragraphs}, {most}) {
  for (const {kind, text, start, end} of paragraphs) {
    const count = [...text].length
    if (kind !== 'headline' || count <= most) continue
    yield {
      span: {start, end},
      message: `This headline has ${count} characters; the page has room for ${most}`,
    }
  }
}
