import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbWebhookSecrets } from '#shared/adapters/dynamodb/vault/webhook-secrets.ts'
import { memoryWebhookSecrets } from '#shared/adapters/memory/webhook-secrets.ts'
import { rotated, validSecrets, webhookSecretOf } from '#shared/domain/webhook/webhook-secrets.ts'
import { minute, powerId, sanitationId, tenant } from '#test/support/sample-case.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

const [one, two, three] = ['1', '2', '3'].map(digit => webhookSecretOf(digit.repeat(64))) as [string, string, string]
const asked = (secret: string, until: string) => ({ secret, commandId: `made ${secret}`, until })

describe.each([
  ['memory', async () => memoryWebhookSecrets()],
  ['dynamodb', async () => dynamodbWebhookSecrets(await engine.make('vault'))],
] as const)('secrets of webhooks on %s', (_name, make) => {
  test('each agency has its own, and the one before counts for its time only', async () => {
    const store = await make()
    expect(await store.get(tenant, powerId)).toBeUndefined()
    const first = rotated(undefined, asked(one, minute(0)))
    expect(await store.put(tenant, powerId, first)).toBe(true)
    expect(await store.get(tenant, sanitationId)).toBeUndefined()
    const second = rotated(first, asked(two, minute(10)))
    expect(await store.put(tenant, powerId, second)).toBe(true)
    const kept = await store.get(tenant, powerId)
    expect(kept).toEqual(second)
    expect(kept && validSecrets(kept, minute(9))).toEqual([two, one])
    expect(kept && validSecrets(kept, minute(10))).toEqual([two])
    expect(validSecrets(rotated(second, asked(three, minute(20))), minute(5))).toEqual([three, two])
  })

  test('of two at the same moment one wins, and the other is told', async () => {
    const store = await make()
    const first = rotated(undefined, asked(one, minute(0)))
    const tries = [first, rotated(undefined, asked(two, minute(0)))].map(next => store.put(tenant, powerId, next))
    expect((await Promise.all(tries)).sort()).toEqual([false, true])
    expect(await store.put(tenant, powerId, rotated({ ...first, version: 7 }, asked(three, minute(0))))).toBe(false)
    expect((await store.get(tenant, powerId))?.version).toBe(1)
  })
})
