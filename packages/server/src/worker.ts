import type {Job, JobResult} from './job.ts'
import {runJob} from './run-job.ts'

/** What a thread of the pool runs. */
const work = (job: Job): Promise<JobResult> => runJob(job)

export default work
