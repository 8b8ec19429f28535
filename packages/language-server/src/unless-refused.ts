import type {Connection} from 'vscode-languageserver'

/** Waits for what the editor was asked; where it refuses, that is logged and all goes on as before. */
export const unlessRefused = async <Answer>(
  {console}: Connection,
  answer: Promise<Answer>,
): Promise<Answer | undefined> => {
  try {
    return await answer
  } catch (error) {
    console.warn(`The editor refused: ${error instanceof Error ? error.message : String(error)}`)
    return
  }
}
