import { expect, test } from 'vitest'
import { findQueue } from './find-queue.ts'
import type { StackQueue } from './stack-queues.ts'

const queue = (name: string, dead?: string): StackQueue => ({
  ...{ name, url: `http://queues/${name}`, waiting: 0, inFlight: 0, delayed: 0 },
  ...(dead && { deadLetters: queue(dead) }),
})
const queues = [
  queue('wangge-dev-RoutingQueue1', 'wangge-dev-RoutingDeadLetters1'),
  queue('wangge-dev-agency-xihu-sanitation', 'wangge-dev-agency-xihu-sanitation-dlq'),
  queue('wangge-dev-agency-xihu-xihu-sanitation'),
  queue('wangge-dev-agency-xihu-gas'),
]
const nameFor = (wanted: string) => findQueue(queues, wanted).name

test('by its own name or its dead-letter queue’s', () => {
  expect(nameFor('wangge-dev-agency-xihu-sanitation')).toBe('wangge-dev-agency-xihu-sanitation')
  expect(nameFor('wangge-dev-RoutingDeadLetters1')).toBe('wangge-dev-RoutingQueue1')
})
test('by a part only one has, in either case', () => {
  expect(nameFor('routing')).toBe('wangge-dev-RoutingQueue1')
  expect(nameFor('gas')).toBe('wangge-dev-agency-xihu-gas')
})
test('never one of several', () => {
  expect(() => nameFor('sanitation')).toThrow(/could be .*xihu-sanitation, .*xihu-xihu-sanitation: say which/)
})
test('none: says where to look', () => expect(() => nameFor('nothing')).toThrow('"queues" lists them'))
