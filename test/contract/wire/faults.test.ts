import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { FaultRule, NumberedCall } from '#local/wire/faults/fault-plan.ts'
import type { Wire } from '#local/wire/wire.ts'
import { arns } from './small-stack.ts'
import { clientsFor, startSmall } from './with-wire.ts'

const wire: Wire = await startSmall()
const writer = clientsFor(wire, wire.credentialsFor(arns.writer))
afterAll(() => wire.stop())
beforeEach(() => wire.faults.set({ rules: [] }))

let made = 0
const put = () => {
  made += 1
  const Item = { pk: { S: `f${made}` }, seq: { N: '1' } }
  return {
    Item,
    send: () =>
      writer.dynamodb.send(
        new PutItemCommand({ TableName: 'ledger', Item, ConditionExpression: 'attribute_not_exists(pk)' }),
      ),
  }
}
const exists = async (Key: ReturnType<typeof put>['Item']) => {
  const operator = clientsFor(wire, wire.operator)
  return (await operator.dynamodb.send(new GetItemCommand({ TableName: 'ledger', Key }))).Item !== undefined
}
const strike = (...rules: FaultRule[]) => wire.faults.set({ rules })

describe('faults', () => {
  test('dropped before: the SDK tries again and the write is done once', async () => {
    await strike({ call: 1, kind: 'dropBefore' })
    const { send, Item } = put()
    await send()
    expect(await exists(Item)).toBe(true)
    expect((await wire.faults.calls()).map(({ n, operation }) => [n, operation])).toEqual([
      [1, 'PutItem'],
      [2, 'PutItem'],
    ])
    expect(await wire.faults.struck()).toEqual([1])
  })

  test('a lost response and a retry look like somebody else’s write', async () => {
    await strike({ operation: 'PutItem', kind: 'dropAfter' })
    const { send, Item } = put()
    await expect(send()).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' })
    expect(await exists(Item)).toBe(true)
  })

  test('throttled and failed calls are retried by the SDK, nothing done meanwhile', async () => {
    await strike({ call: 1, kind: 'throttle' }, { call: 2, kind: 'error500' })
    const { send, Item } = put()
    await send()
    expect(await exists(Item)).toBe(true)
    expect(await wire.faults.calls()).toHaveLength(3)
  })

  test('throttled for good says so in the service’s words', async () => {
    await strike({ kind: 'throttle', times: 100, service: 'dynamodb' })
    const { send, Item } = put()
    await expect(send()).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' })
    await wire.faults.clear()
    expect(await exists(Item)).toBe(false)
  })

  test('slow: done, answered late', async () => {
    await strike({ kind: 'slow', ms: 300, operation: 'SendMessage' })
    const start = Date.now()
    await writer.sqs.send(new SendMessageCommand({ QueueUrl: wire.queueUrl(arns.plain), MessageBody: 'late' }))
    expect(Date.now() - start).toBeGreaterThanOrEqual(295)
  })

  test('a rule strikes its own caller and resource only; the operator is left alone', async () => {
    await strike(
      { kind: 'throttle', times: 100, caller: 'somebody-else' },
      { kind: 'throttle', times: 100, resource: 'vault' },
    )
    await put().send()
    expect(await exists(put().Item)).toBe(false)
    expect(await wire.faults.struck()).toEqual([0, 0])
    expect((await wire.faults.calls()).map(({ caller, service, resource }) => [caller, service, resource])).toEqual([
      ['write-things', 'dynamodb', 'ledger'],
    ])
  })

  test('the n-th call that fits is struck, others before and after are not', async () => {
    await strike({ kind: 'throttle', operation: 'PutItem', nth: 2 })
    await put().send()
    await put().send()
    expect(await wire.faults.calls()).toHaveLength(3)
    expect(await wire.faults.struck()).toEqual([1])
  })

  test('a hook sees each call before and after, and the call waits for it', async () => {
    const seen: [NumberedCall['operation'], string, boolean][] = []
    const { send, Item } = put()
    const off = wire.faults.onCall(async (call, moment) => {
      seen.push([call.operation, moment, await exists(Item)])
    })
    await send()
    off()
    await put().send()
    expect(seen).toEqual([
      ['PutItem', 'before', false],
      ['PutItem', 'after', true],
    ])
  })

  test('a hook for some calls sees no others', async () => {
    const seen: string[] = []
    const see = (operation: string) =>
      wire.faults.onCall((call, moment) => void seen.push(`${call.operation} ${moment}`), [{ operation }])
    const offs = [see('GetItem')]
    await put().send()
    expect(seen).toEqual([])
    offs.push(see('PutItem'))
    await put().send()
    expect(seen).toEqual(['PutItem before', 'PutItem after'])
    for (const off of offs) off()
    await put().send()
    expect(seen).toHaveLength(2)
  })
})
