import type * as z from 'zod'
import type { Log } from '#shared/ports/log.ts'
import { recordHandler } from './record-handler.ts'

export interface QueueOptions<Schema extends z.ZodType> {
  /** What a message's JSON must be. Only ours write to it, so anything else is a fault and ends in the dead letters. */
  readonly schema: Schema
  readonly handle: (message: z.infer<Schema>) => Promise<void>
  readonly log: Log
}

/** A Lambda fed by a queue of our own: messages parsed, each settled alone. */
export const queueHandler = <Schema extends z.ZodType>({ schema, handle, log }: QueueOptions<Schema>) =>
  recordHandler({ log, handle: record => handle(schema.parse(JSON.parse(record.body))) })
