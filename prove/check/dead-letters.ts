import * as z from 'zod'
import type { Check } from './check.ts'

const Named = z.object({ tenant: z.string(), caseId: z.string() })
const Metadata = z.object({ DDBStreamBatchInfo: z.object({ startSequenceNumber: z.string() }) })

/** I12: nobody is left alone with a dead letter. */
export const deadLetters: Check = {
  id: 'I12',
  rule: 'every dead letter maps to a stored record and to an alarm',
  broken: ({ queues, ledger, unwatched }) => {
    const isStored = (body: string): boolean => {
      const named = Named.safeParse(parsed(body))
      if (named.success) return ledger.has(`${named.data.tenant}#${named.data.caseId}`)
      return Metadata.safeParse(parsed(body)).success
    }
    const dead = [...queues.entries()].filter(([queue]) => /DeadLetters|StreamFailures|-dlq$/.test(queue))
    return [
      ...unwatched.map(queue => `${queue} has no alarm`),
      ...dead.flatMap(([queue, bodies]) =>
        bodies.filter(body => !isStored(body)).map(() => `${queue} holds what is of no case`),
      ),
    ]
  },
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
