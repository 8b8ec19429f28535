import {Failure} from 'copydesk'
import {type Desk, desk} from './desk.ts'

/** One piece of work for a thread. */
export interface Job {
  readonly kind: keyof Desk
  readonly asked: unknown
}

/** What a thread gives back: errors lose their class on the way, so a refusal travels as its sentence. */
export type JobResult = {readonly done: unknown} | {readonly refused: string}

/** Does one piece of work on a thread. */
export default async ({kind, asked}: Job): Promise<JobResult> => {
  try {
    return {done: await desk[kind](asked as never)}
  } catch (error) {
    if (error instanceof Failure) return {refused: error.message}
    throw error
  }
}
