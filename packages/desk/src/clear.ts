import {ask} from './dialog.ts'
import {forget} from './storage.ts'

/** Asks what is to be forgotten, and forgets it. Gives what the editor chose. */
export const askClear = async (): Promise<string> => {
  const body = ['The draft and its sources are kept in this browser only. Nothing brings them back.']
  const chosen = await ask('Clear the desk?', body, [
    {words: 'Clear draft and sources', value: 'draft', primary: true},
    {words: 'Clear my vocabulary and ignores too', value: 'all'},
    {words: 'Keep everything', value: ''},
  ])
  if (chosen) forget()
  return chosen
}
