import type { Check } from './check.ts'

/** L3 */
export const queuesDrain: Check = {
  id: 'L3',
  rule: 'queues drain, and what a passing fault delayed does not end in the dead letters',
  eventually: true,
  broken: ({ queues, busyQueues }) => [
    ...busyQueues.map(queue => `${queue} does not drain`),
    ...[...queues.entries()]
      .filter(([queue, bodies]) => /DeadLetters|StreamFailures|-dlq$/.test(queue) && bodies.length > 0)
      .map(([queue, bodies]) => `${queue} has ${bodies.length} dead letter(s)`),
  ],
}
