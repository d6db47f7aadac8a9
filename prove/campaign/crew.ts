import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Job, JobResult } from './messages.ts'

export interface Crew {
  /** Works jobs off as processes are free, in the order they come; `next` gives undefined when there are no more. */
  work(next: () => Job | undefined, done: (job: Job, result: JobResult) => void): Promise<void>
  stop(): void
}

/** There are more rigs than cores: helpers of each one's garbage collector would only take turns with the others. */
const EXEC_ARGV = ['--disable-warning=ExperimentalWarning', '--single-threaded-gc']

/** Processes that each hold a rig. */
export function startCrew(assemblyDir: string, size: number): Crew {
  const path = fileURLToPath(new URL('./worker.ts', import.meta.url))
  const members = Array.from({ length: size }, () => fork(path, [assemblyDir], { execArgv: EXEC_ARGV }))
  return {
    async work(next, done) {
      await Promise.all(
        members.map(async member => {
          for (let job = next(); job; job = next()) done(job, await ask(member, job))
        }),
      )
    },
    stop() {
      for (const member of members) if (member.connected) member.disconnect()
    },
  }
}

function ask(member: ChildProcess, job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) =>
      reject(new Error(`A process of the rig ended with ${code} at ${JSON.stringify(job)}`))
    member.once('exit', gone)
    member.once('message', (result: JobResult) => {
      member.off('exit', gone)
      resolve(result)
    })
    member.send(job)
  })
}
