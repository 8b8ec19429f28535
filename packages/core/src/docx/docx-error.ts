/** A .docx that is not read; the message is for an editor, without a full stop. */
export class DocxError extends Error {
  override readonly name = 'DocxError'
}
