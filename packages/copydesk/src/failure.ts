/** Something that keeps Copydesk from doing what it was asked; the message is a sentence for the person who asked: what, where, what to do. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** Markup that cannot be read; whoever knows the file's name says it. */
export class MarkupFailure extends Failure {}

/** Gives the sentence of whatever was thrown; names the place where a crash is Copydesk's own fault. */
export const sentenceOf = (error: unknown, doing: string): string => {
  if (error instanceof MarkupFailure) return `${doing}: ${error.message}`
  const {name, message = String(error), stack = ''} = Object(error) as Partial<Error>
  // By its name: the service is a bundle of its own, with a class of its own.
  if (name === 'Failure') return message
  const [, at] = /\n\s+at (.*)/.exec(stack) ?? []
  return `${doing}: Copydesk itself failed (${message}${at ? `, at ${at}` : ''}); this is a bug, the rest is not affected`
}
