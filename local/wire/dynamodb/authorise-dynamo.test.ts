import { describe, expect, test } from 'vitest'
import type { PolicyStatement, StackModel } from '#local/template/model.ts'
import { authoriser } from '../authorise/authoriser.ts'
import type { Principal } from '../authorise/principal.ts'
import type { WireContext } from '../server/wire-context.ts'
import { authoriseDynamo } from './authorise-dynamo.ts'

const caller: Principal = { id: 'arn:aws:iam::1:role/tenant', account: '1', kind: 'role', name: 'f' }
const arn = 'arn:aws:dynamodb:r:1:table/t'
const statement: PolicyStatement = {
  effect: 'Allow',
  actions: ['dynamodb:*'],
  resources: [arn],
  conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['t1#*'] } },
  origin: 'tenant[0]',
}
const table = { logicalId: 'T', name: 't', arn, key: { hash: 'pk' }, attributeTypes: { pk: 'S' as const }, indexes: [] }
const model = {
  account: '1',
  region: 'r',
  tables: [table],
  resourcePolicies: [],
  roles: [{ logicalId: 'R', arn: caller.id, statements: [statement] }],
}
const context = {
  model: model as unknown as StackModel,
  tables: new Map([['t', table]]),
  authoriser: authoriser(model),
  arnOf: (service: string, resource: string) => `arn:aws:${service}:r:1:${resource}`,
} as unknown as WireContext

const allowed = (operation: string, input: Record<string, unknown>) => {
  try {
    authoriseDynamo(context, caller, operation, input)
    return true
  } catch {
    return false
  }
}
const key = (pk: string) => ({ pk: { S: pk } })

describe('a role bound to its tenant’s leading keys', () => {
  test.each([
    ['GetItem', { Key: key('t1#a') }, true],
    ['GetItem', { Key: key('t2#a') }, false],
    ['PutItem', { Item: key('t1#a') }, true],
    ['PutItem', { Item: key('t2#a') }, false],
    [
      'Query',
      {
        KeyConditionExpression: '#k = :v',
        ExpressionAttributeNames: { '#k': 'pk' },
        ExpressionAttributeValues: { ':v': { S: 't1#a' } },
      },
      true,
    ],
    [
      'Query',
      { KeyConditionExpression: 'seq > :s AND pk = :v', ExpressionAttributeValues: { ':v': { S: 't2#a' } } },
      false,
    ],
    ['Scan', {}, false],
  ])('%s %j: %s', (operation, input, expected) => {
    expect(allowed(operation, { TableName: 't', ...input })).toBe(expected)
  })

  test('one foreign entry spoils a batch or a transaction', () => {
    const batch = (...keys: string[]) =>
      allowed('BatchWriteItem', { RequestItems: { t: keys.map(pk => ({ PutRequest: { Item: key(pk) } })) } })
    expect([batch('t1#a', 't1#b'), batch('t1#a', 't2#b')]).toEqual([true, false])
    const get = (...keys: string[]) => allowed('BatchGetItem', { RequestItems: { t: { Keys: keys.map(key) } } })
    expect([get('t1#a'), get('t1#a', 't2#a')]).toEqual([true, false])
  })

  test('an unknown table is not granted', () =>
    expect(allowed('GetItem', { TableName: 'other', Key: key('t1#a') })).toBe(false))
})
