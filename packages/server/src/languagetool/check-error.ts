import {Failure} from 'copydesk'

/** What is wrong with a request; LanguageTool answers it as plain text with status 400. */
export class CheckError extends Failure {}
