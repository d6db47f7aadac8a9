import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import type { InvocationGate } from '../../prove/rig/invocation-gate.ts'

/**
 * Lambda reads a shard of a stream four times a second (developer guide, “Using AWS Lambda with Amazon DynamoDB”); the local
 * feed reads it at once. What comes within a quarter of a second travels together there, so it does while the bench measures.
 */
const POLL_MS = 250
const FromStream = z.object({ Records: z.array(z.object({ eventSource: z.literal('aws:dynamodb') })).min(1) })

export const shardPolls: InvocationGate['around'] = invoke => async (name, event, requestId) => {
  if (FromStream.safeParse(event).success) await sleep(POLL_MS)
  return invoke(name, event, requestId)
}
