import type {SaxesTagPlain} from 'saxes'
import {DocxError} from './docx-error.ts'
import type {DocxRun} from './docx-model.ts'
import {type OpenParagraph, openParagraph} from './open-paragraph.ts'

interface Open {
  readonly name: string
  readonly start: number
  readonly order: number
  readonly tag: SaxesTagPlain
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
])

/** What is written twice, or is no copy. */
const SKIPPED: ReadonlySet<string> = new Set(['mc:Fallback', 'w:del', 'w:moveFrom'])

/** Gathers the paragraphs of a document while its XML is read. */
export class DocxGatherer {
  readonly paragraphs: OpenParagraph[] = []
  readonly #xml: string
  readonly #stack: Open[] = []
  readonly #openParagraphs: OpenParagraph[] = []
  #runs: DocxRun[] = []
  #text = ''
  #skip = 0
  #order = 0

  constructor(xml: string) {
    this.#xml = xml
  }

  text(words: string): void {
    if (this.#stack.at(-1)?.name === 'w:t') this.#text += words
  }

  open(tag: SaxesTagPlain, position: number): void {
    const start = this.#xml.lastIndexOf('<', position - 1)
    const parent = this.#stack.at(-1)
    this.#stack.push({name: tag.name, start, order: ++this.#order, tag})
    if (this.#stack.length > 256) throw new DocxError('its document is nested too deeply')
    if (SKIPPED.has(tag.name)) this.#skip++
    if (tag.name === 'w:del' && parent?.name === 'w:rPr') this.#deleteMark()
    if (tag.name === 'w:p') this.#openParagraph(start, position, parent)
    else if (tag.name === 'w:r') this.#openRun(parent)
    else if (tag.name === 'w:t') this.#text = ''
    else if (tag.name === 'w:rPr' && this.#isMark() && !tag.isSelfClosing) this.#mark(position)
  }

  close(position: number): void {
    const open = this.#stack.pop()
    if (!open) return
    const xml = {start: open.start, end: position}
    const paragraph = this.#openParagraphs.at(-1)
    if (open.name === 'w:p') this.#closeParagraph(position, open.tag.isSelfClosing)
    else if (open.name === 'w:pPr' && paragraph) paragraph.properties ??= xml
    else if (open.name === 'w:r') this.#runs.pop()
    else if (open.name === 'w:rPr') this.#properties(xml)
    else if (open.name === 'w:t') this.#piece(this.#text, true, xml)
    else this.#sign(open, xml)
    if (SKIPPED.has(open.name)) this.#skip--
  }

  #isMark(): boolean {
    return this.#stack.at(-2)?.name === 'w:pPr'
  }

  #mark(position: number): void {
    const paragraph = this.#openParagraphs.at(-1)
    if (paragraph) paragraph.markProperties = position
  }

  #deleteMark(): void {
    const paragraph = this.#openParagraphs.at(-1)
    if (paragraph && this.#stack.at(-3)?.name === 'w:pPr') paragraph.runsOn = true
  }

  #openParagraph(start: number, open: number, parent: Open | undefined): void {
    const paragraph = openParagraph(start, open, parent)
    this.#openParagraphs.push(paragraph)
    this.paragraphs.push(paragraph)
  }

  #closeParagraph(position: number, isSelfClosing: boolean): void {
    const paragraph = this.#openParagraphs.pop()
    if (!paragraph) return
    paragraph.xml = {start: paragraph.xml.start, end: position}
    paragraph.close = isSelfClosing ? position : this.#xml.lastIndexOf('<', position - 1)
  }

  #openRun(parent: Open | undefined): void {
    const inserted = this.#stack.some(({name}) => name === 'w:ins' || name === 'w:moveTo')
    this.#runs.push({properties: '', inserted, direct: parent?.name === 'w:p'})
  }

  #properties({start, end}: {readonly start: number; readonly end: number}): void {
    const run = this.#runs.at(-1)
    if (run && this.#stack.at(-1)?.name === 'w:r') run.properties = this.#xml.slice(start, end)
  }

  #sign({name, tag}: Open, xml: {readonly start: number; readonly end: number}): void {
    const sign = SIGNS.get(name)
    if (sign === undefined || this.#stack.at(-1)?.name !== 'w:r') return
    if (name === 'w:br' && 'w:type' in tag.attributes && tag.attributes['w:type'] !== 'textWrapping') return
    this.#piece(sign, false, xml)
  }

  #piece(text: string, isText: boolean, xml: {readonly start: number; readonly end: number}): void {
    const run = this.#runs.at(-1)
    if (!run || this.#skip > 0) return
    this.#openParagraphs.at(-1)?.pieces.push({start: 0, end: 0, text, isText, xml, run})
  }
}
