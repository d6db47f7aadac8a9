import { expect, test } from 'vitest'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { minute, tenant } from '#test/support/sample-case.ts'
import { limitTickets } from './limit-tickets.ts'

test('photos without a login are as many as an hour’s reports can carry; a repeat counts once', async () => {
  const clock = { now: minute(59) }
  const deps = { keys: memoryServerKeys(countedIds()), limiter: memoryLimiter(), clock: () => clock.now }
  const policy = { abuse: { device: null, address: 1, place: null, heldMax: 1 }, report: { photosMax: 2 } } as never
  const ask = (idempotencyKey: string, address = '192.0.2.1') =>
    limitTickets({ tenant, idempotencyKey, source: { address } }, policy, deps).then(
      () => 'leave',
      error => `${error.code} ${error.params.seconds}`,
    )
  const keys = ['a', 'b', 'a', 'c', 'd', 'e']
  const answers: string[] = []
  for (const key of keys) answers.push(await ask(key))
  expect(answers).toEqual([...Array(5).fill('leave'), 'rate.limited 60'])
  expect(await ask('e', '192.0.2.2')).toBe('leave')
  clock.now = minute(60)
  expect(await ask('e')).toBe('leave')
})
