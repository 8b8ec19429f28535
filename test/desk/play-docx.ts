import type {Stage} from './play-work.ts'

/** Word's files, in and out. */
export const playDocx = async (_stage: Stage): Promise<void> => {}
