import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbServerKeys } from '#shared/adapters/dynamodb/vault/server-keys.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import type { ServerKeys } from '#shared/ports/server-keys.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

/** Three users of the same keys: on DynamoDB three functions, each with a memory of its own. */
describe.each([
  [
    'memory',
    async (): Promise<readonly ServerKeys[]> => {
      const keys = memoryServerKeys(countedIds())
      return [keys, keys, keys]
    },
  ],
  [
    'dynamodb',
    async (): Promise<readonly ServerKeys[]> => {
      const at = await engine.make('vault')
      const ids = countedIds()
      return [1, 2, 3].map(() => dynamodbServerKeys(at, ids))
    },
  ],
] as const)('server keys on %s', (_name, make) => {
  test('three first users at once get one key', async () => {
    const users = await make()
    const keys = await Promise.all(users.map(user => user.newest('follow-up')))
    expect(new Set(keys.map(({ key }) => key)).size).toBe(1)
    expect(keys[0]).toEqual({ version: 1, key: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  test('a purpose keeps its key, and each has its own', async () => {
    const [one, two] = await make()
    const first = await one?.newest('follow-up')
    const other = await one?.newest('fingerprint')
    expect(other?.key).not.toBe(first?.key)
    expect(await two?.newest('follow-up')).toEqual(first)
    expect(await two?.newest('fingerprint')).toEqual(other)
  })

  test('an old version is found by its number; one that was never made is an error, and is found once it is made', async () => {
    const [one, two] = await make()
    await expect(two?.version('cursor', 1)).rejects.toThrow()
    const made = await one?.newest('cursor')
    expect(await two?.version('cursor', 1)).toEqual(made)
    await expect(two?.version('cursor', 2)).rejects.toThrow()
  })
})
