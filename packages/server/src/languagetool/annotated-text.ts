import {identityMap, type OriginMap, type Segment, segmentMap} from '@copydesk/core'

/** A piece of LanguageTool's `data`: copy, or markup and the text that it stands for. */
export type Annotation = {readonly text: string} | {readonly markup: string; readonly interpretAs?: string}

/** The copy of a request: plain, and a map to the text that the client counts in. */
export interface AnnotatedText {
  readonly plain: string
  readonly origin: OriginMap
}

/** Copy without markup. */
export const plainText = (text: string): AnnotatedText => ({plain: text, origin: identityMap})

/** Puts annotated pieces together. Offsets of the client count text and markup, not what the markup stands for. */
export const annotatedText = (pieces: readonly Annotation[]): AnnotatedText => {
  const segments: Segment[] = []
  const parts: string[] = []
  let plain = 0
  let original = 0
  for (const piece of pieces) {
    const shown = 'text' in piece ? piece.text : (piece.interpretAs ?? '')
    const originalLength = ('text' in piece ? piece.text : piece.markup).length
    if (shown.length > 0) segments.push({plain, plainLength: shown.length, original, originalLength})
    parts.push(shown)
    plain += shown.length
    original += originalLength
  }
  return {plain: parts.join(''), origin: segmentMap(segments)}
}
