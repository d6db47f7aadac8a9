import { expect, test } from 'vitest'
import { AccessDenied } from './access-denied.ts'
import { authoriser } from './authoriser.ts'
import type { Principal } from './principal.ts'

const caller: Principal = { id: 'arn:aws-cn:iam::1:role/path/writer', account: '1', kind: 'role', name: 'write-things' }
const bucket = 'arn:aws-cn:s3:::photos'
const make = () =>
  authoriser({
    account: '1',
    roles: [
      {
        logicalId: 'R',
        arn: caller.id,
        statements: [
          { effect: 'Allow', actions: ['s3:GetObject'], resources: [`${bucket}/private/*`], origin: 'R[0]' },
          { effect: 'Allow', actions: ['sqs:*'], resources: ['*'], origin: 'R[1]' },
        ],
      },
    ],
    resourcePolicies: [
      {
        resourceArn: bucket,
        statements: [
          {
            effect: 'Deny',
            actions: ['s3:*'],
            resources: [`${bucket}/*`],
            principals: ['*'],
            conditions: { Bool: { 'aws:SecureTransport': 'false' } },
            origin: 'bucket[0]',
          },
          {
            effect: 'Deny',
            actions: ['s3:GetObject'],
            resources: [`${bucket}/private/secret`],
            principals: ['*'],
            origin: 'bucket[1]',
          },
        ],
      },
    ],
  })

test('says who wanted what and why not, as AWS does', () => {
  const { require } = make()
  const message = `User: arn:aws-cn:sts::1:assumed-role/writer/write-things is not authorized to perform: s3:PutObject on resource: ${bucket}/private/a because no identity-based policy allows the s3:PutObject action`
  expect(() => require(caller, 's3:PutObject', `${bucket}/private/a`)).toThrow(message)
  expect(() => require(caller, 's3:GetObject', `${bucket}/private/secret`)).toThrow(
    /explicit deny in a resource-based policy \(bucket\[1\]\)/,
  )
  expect(() => require(caller, 's3:GetObject', `${bucket}/public/a`)).toThrow(AccessDenied)
})

test('notes each grant used, objects by their first folder', () => {
  const { require, allows, grantsUsed } = make()
  require(caller, 's3:GetObject', `${bucket}/private/t1/a`)
  require(caller, 's3:GetObject', `${bucket}/private/t2/b`)
  require(caller, 'sqs:SendMessage', 'arn:aws-cn:sqs:r:1:work')
  require(caller, 'sqs:SendMessage', 'arn:aws-cn:sqs:r:1:work')
  expect(allows(caller, 'kms:Decrypt', 'arn:aws-cn:kms:r:1:key/k')).toBe(false)
  expect(grantsUsed().map(({ action, resource, origin, count }) => [action, resource, origin, count])).toEqual([
    ['s3:GetObject', `${bucket}/private/*`, 'R[0]', 2],
    ['sqs:SendMessage', 'arn:aws-cn:sqs:r:1:work', 'R[1]', 2],
  ])
})

test('a policy set at run time rules at once, also over what was answered before', () => {
  const { allows, setResourcePolicy } = make()
  const queue = 'arn:aws-cn:sqs:r:1:agency'
  expect(allows(caller, 'sqs:SendMessage', queue)).toBe(true)
  setResourcePolicy(queue, [
    { effect: 'Deny', actions: ['sqs:SendMessage'], resources: [queue], principals: ['*'], origin: 'run time' },
  ])
  expect(allows(caller, 'sqs:SendMessage', queue)).toBe(false)
  setResourcePolicy(queue, undefined)
  expect(allows(caller, 'sqs:SendMessage', queue)).toBe(true)
})
