import {lintText} from 'copydesk'
import {findingsOf} from '../findings-of.ts'
import {lintOptions} from '../lint-options.ts'
import {checkAnswer} from './check-answer.ts'
import {checkRequest, type Fields} from './check-request.ts'

/** Answers a request of LanguageTool's `/v2/check`. Throws a `CheckError` for one that makes no sense. */
export const checkText = async (fields: Fields): Promise<object> => {
  const request = checkRequest(fields)
  const {dialect} = request.language
  const options = await lintOptions({rules: request.rules, ...(dialect ? {dialect} : {})})
  return checkAnswer(findingsOf(lintText(request.copy.plain, options)), request)
}
