import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbCursors } from '#shared/adapters/dynamodb/views/cursors.ts'
import { memoryCursors } from '#shared/adapters/memory/cursors.ts'
import type { Cursors } from '#shared/ports/cursors.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

describe.each([
  ['memory', async (): Promise<Cursors> => memoryCursors()],
  ['dynamodb', async (): Promise<Cursors> => dynamodbCursors(await engine.make('views'))],
] as const)('cursors on %s', (_name, make) => {
  test('a cursor is where it was last moved to, each by its name', async () => {
    const cursors = await make()
    expect(await cursors.read('ledger')).toBeUndefined()
    await cursors.move('ledger', '2026-11-22T08:00')
    await cursors.move('vault', '2026-11-22T05')
    await cursors.move('ledger', '2026-11-22T08:01')
    expect(await cursors.read('ledger')).toBe('2026-11-22T08:01')
    expect(await cursors.read('vault')).toBe('2026-11-22T05')
    expect(await cursors.read('led')).toBeUndefined()
  })
})
