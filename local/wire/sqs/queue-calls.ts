import { credentialsOf } from '../credentials.ts'
import type { QueueAccess } from '../queue-access.ts'
import type { Engines } from '../rpc/keep-engines.ts'

const keyOf = (roleArn: string) => credentialsOf(roleArn).accessKeyId

/** Pollers' way to the queues, from the main thread. */
export function queueCalls(engines: Engines): QueueAccess {
  let waits = 0
  return {
    async receive({ queueArn, roleArn, max, waitSeconds, signal }) {
      if (signal?.aborted) return []
      waits += 1
      const wait = waits
      const abort = () => engines.tell('abort', wait)
      signal?.addEventListener('abort', abort, { once: true })
      try {
        return await engines.ask('receive', wait, keyOf(roleArn), queueArn, max, waitSeconds)
      } finally {
        signal?.removeEventListener('abort', abort)
      }
    },
    delete: ({ queueArn, roleArn, receiptHandles }) => engines.ask('delete', keyOf(roleArn), queueArn, receiptHandles),
    release: ({ queueArn, roleArn, receiptHandle }) => engines.ask('release', keyOf(roleArn), queueArn, receiptHandle),
    deadLetter: ({ queueArn, receiptHandle }) => engines.ask('deadLetter', queueArn, receiptHandle),
    send: ({ queueArn, roleArn, body, delaySeconds }) =>
      engines.ask('send', keyOf(roleArn), queueArn, body, delaySeconds),
    depths: () => engines.ask('depths'),
  }
}
