import { DeleteCommand, type UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbLimiter } from '#shared/adapters/dynamodb/limits/limiter.ts'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import type { Limiter } from '#shared/ports/limiter.ts'
import { tenant } from '#test/support/sample-case.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

describe.each([
  ['memory', async (): Promise<Limiter> => memoryLimiter()],
  ['dynamodb', async (): Promise<Limiter> => dynamodbLimiter(await engine.make('views'))],
])('limiter on %s', (_name, make) => {
  const take = (limiter: Limiter, mark: string, window = '2026-11-22T08', subject = 'client#a') =>
    limiter.take({ tenant, subject, limit: 2, window, mark })

  test('as many as the limit, then no more', async () => {
    const limiter = await make()
    expect([await take(limiter, 'a'), await take(limiter, 'b'), await take(limiter, 'c')]).toEqual([
      'within',
      'within',
      'over',
    ])
  })
  test('the same mark counts once, also when the limit is reached', async () => {
    const limiter = await make()
    const marks = ['a', 'a', 'a', 'b', 'b', 'a']
    for (const mark of marks) expect(await take(limiter, mark)).toBe('within')
    expect(await take(limiter, 'c')).toBe('over')
  })
  test('a later window begins anew; an earlier one counts in it', async () => {
    const limiter = await make()
    for (const mark of ['a', 'b']) await take(limiter, mark)
    expect(await take(limiter, 'c', '2026-11-22T09')).toBe('within')
    expect(await take(limiter, 'd', '2026-11-22T08')).toBe('within')
    for (const window of ['2026-11-22T08', '2026-11-22T09']) expect(await take(limiter, 'e', window)).toBe('over')
  })
  test('subjects do not count for each other', async () => {
    const limiter = await make()
    for (const mark of ['a', 'b']) await take(limiter, mark)
    expect(await take(limiter, 'c', '2026-11-22T08', 'client#b')).toBe('within')
  })
  test('of many at the same moment exactly the limit gets through', async () => {
    const limiter = await make()
    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, mark) => take(limiter, String(mark))))
    expect(outcomes.filter(outcome => outcome === 'within')).toHaveLength(2)
  })
})

test('a window that a worker wrongly knows to have begun begins again, also when every answer is lost once', async () => {
  const table = await engine.make('views')
  const client = {
    async send(command: UpdateCommand) {
      await table.client.send(command).catch(() => undefined)
      return table.client.send(command)
    },
  } as unknown as typeof table.client
  const limiter = dynamodbLimiter({ ...table, client })
  const taking = { tenant, subject: 'client#a', limit: 1, window: '2026-11-22T08' }
  expect(await limiter.take({ ...taking, mark: 'a' })).toBe('within')
  const Key = { pk: `${tenant}#LIMIT#client#a`, sk: 'LIMIT' }
  await table.client.send(new DeleteCommand({ TableName: table.table, Key }))
  expect(await limiter.take({ ...taking, mark: 'b' })).toBe('within')
  expect(await limiter.take({ ...taking, mark: 'c' })).toBe('over')
})
