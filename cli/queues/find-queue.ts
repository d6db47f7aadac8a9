import { Problem } from '../problem.ts'
import type { StackQueue } from './stack-queues.ts'

/** The queue somebody means by its name, its dead-letter queue's name, or a part that only one queue has (`routing`, `sanitation`). */
export function findQueue(queues: readonly StackQueue[], wanted: string): StackQueue {
  const exact = queues.find(({ name, deadLetters }) => name === wanted || deadLetters?.name === wanted)
  if (exact) return exact
  const part = wanted.toLowerCase()
  const ending = queues.filter(({ name }) => name.toLowerCase().endsWith(`-${part}`))
  const found = ending.length > 0 ? ending : queues.filter(({ name }) => name.toLowerCase().includes(part))
  const [only] = found
  if (only && found.length === 1) return only
  if (!only) throw new Problem(`There is no queue “${wanted}”; "queues" lists them.`)
  throw new Problem(`“${wanted}” could be ${found.map(({ name }) => name).join(', ')}: say which.`)
}
