import * as z from 'zod'
import { defineAction } from '../action.ts'

/** Every queue, also those made at run time for agencies. */
export const listQueues = defineAction('GET /queues', z.object({}), async ({ wire, model }) => {
  const deadLetters = new Set(model.queues.flatMap(queue => queue.redrive?.deadLetterArn ?? []))
  const mapped = new Set(model.mappings.map(mapping => mapping.sourceArn))
  const depths = await wire.queues.depths()
  return depths.map(depth => ({
    ...depth,
    deadLetter: deadLetters.has(depth.queueArn),
    consumer: mapped.has(depth.queueArn) ? 'function' : 'none',
    url: wire.queueUrl(depth.queueArn),
  }))
})
