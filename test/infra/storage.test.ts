import { describe, expect, test } from 'vitest'
import { WORKLIST_PROJECTION } from '#shared/ports/worklist-projection.ts'
import { synthesized } from './support/synthesized.ts'
import { flat, resourcesOf, targetsOf } from './support/template.ts'

const template = synthesized()
const tables = resourcesOf(template, 'AWS::DynamoDB::Table')
const buckets = resourcesOf(template, 'AWS::S3::Bucket')
const byName = (name: string) => tables.find(({ id }) => id.startsWith(name))
const keysOf = (name: string) =>
  byName(name)?.Properties.KeySchema.map((key: { AttributeName: string }) => key.AttributeName)

interface Index {
  readonly IndexName: string
  readonly KeySchema: readonly { AttributeName: string }[]
  readonly Projection: unknown
}
const indexesOf = (name: string) =>
  Object.fromEntries(
    (byName(name)?.Properties.GlobalSecondaryIndexes ?? []).map((index: Index) => [
      index.IndexName,
      { keys: index.KeySchema.map(key => key.AttributeName), projection: index.Projection },
    ]),
  )

describe('tables', () => {
  test('all are on demand, restorable, protected and kept when the stack goes', () => {
    expect(tables).toHaveLength(4)
    for (const { Properties, DeletionPolicy, UpdateReplacePolicy } of tables) {
      expect(Properties.BillingMode).toBe('PAY_PER_REQUEST')
      expect(Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true)
      expect(Properties.DeletionProtectionEnabled).toBe(true)
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain'])
    }
  })

  test('only the vault has a key of its own, which is renewed every year and kept', () => {
    const [key, ...more] = resourcesOf(template, 'AWS::KMS::Key')
    expect(more).toEqual([])
    expect(key?.Properties.EnableKeyRotation).toBe(true)
    expect(key?.DeletionPolicy).toBe('Retain')
    expect(tables.filter(({ Properties }) => Properties.SSESpecification !== undefined)).toEqual([byName('Vault')])
    expect(targetsOf(byName('Vault')?.Properties.SSESpecification.KMSMasterKeyId)).toEqual([key?.id])
  })

  test('the ledger streams new images and finds new cases', () => {
    expect(keysOf('Ledger')).toEqual(['pk', 'seq'])
    expect(byName('Ledger')?.Properties.StreamSpecification).toEqual({ StreamViewType: 'NEW_IMAGE' })
    expect(indexesOf('Ledger')).toEqual({
      created: { keys: ['createdBucket', 'createdKey'], projection: { ProjectionType: 'KEYS_ONLY' } },
    })
  })

  test('views have a worklist of what a list shows, requests of what everybody may see, near and timers of keys', () => {
    expect(indexesOf('Views')).toEqual({
      worklist: {
        keys: ['worklist', 'worklistSort'],
        projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...WORKLIST_PROJECTION] },
      },
      requests: {
        keys: ['requestQuarter', 'requestSort'],
        projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['request'] },
      },
      near: { keys: ['near', 'nearSort'], projection: { ProjectionType: 'KEYS_ONLY' } },
      timers: { keys: ['timerShard', 'timerAt'], projection: { ProjectionType: 'KEYS_ONLY' } },
    })
  })

  test('the vault is found by time of writing; the registry has no index', () => {
    expect(indexesOf('Vault')).toEqual({
      written: { keys: ['writtenBucket', 'writtenAt'], projection: { ProjectionType: 'KEYS_ONLY' } },
    })
    expect(indexesOf('Registry')).toEqual({})
  })
})

describe('buckets', () => {
  const photos = buckets.find(({ id }) => id.startsWith('Photos'))

  test('all are private, encrypted, owned and kept', () => {
    expect(buckets).toHaveLength(5)
    for (const { Properties, DeletionPolicy } of buckets) {
      expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true])
      expect(Properties.OwnershipControls.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }])
      expect(JSON.stringify(Properties.BucketEncryption)).toContain('AES256')
      expect(DeletionPolicy).toBe('Retain')
    }
  })

  test('a policy lets nobody in and refuses requests without TLS', () => {
    for (const { Properties } of resourcesOf(template, 'AWS::S3::BucketPolicy')) {
      expect(Properties.PolicyDocument.Statement).toEqual([
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      ])
    }
  })

  test('roots of the history are under Object Lock: every version, for as long as the deployment says', () => {
    const anchors = buckets.filter(({ Properties }) => Properties.ObjectLockEnabled)
    expect(anchors.map(({ id }) => id.replace(/Bucket.*/, ''))).toEqual(['Anchors'])
    expect(anchors[0]?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: { Ref: 'AnchorLockMode' }, Days: { Ref: 'AnchorLockDays' } } },
      },
    })
    expect(anchors[0]?.Properties.LifecycleConfiguration).toBeUndefined()
    expect(template.Parameters.AnchorLockMode).toMatchObject({ Default: 'COMPLIANCE' })
    expect(template.Parameters.AnchorLockDays).toMatchObject({ Default: 3650, MinValue: 1 })
  })

  test('uploads in quarantine are announced to the scrub queue, which takes them from this stack’s buckets only', () => {
    const [notice] = photos?.Properties.NotificationConfiguration.QueueConfigurations ?? []
    expect(notice).toMatchObject({
      Event: 's3:ObjectCreated:*',
      Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'quarantine/' }] } },
    })
    const [scrub = ''] = targetsOf(notice.Queue)
    const policy = resourcesOf(template, 'AWS::SQS::QueuePolicy').find(each =>
      targetsOf(each.Properties.Queues).includes(scrub),
    )
    const entry = policy?.Properties.PolicyDocument.Statement.find(
      (each: { Effect: string }) => each.Effect === 'Allow',
    )
    expect(entry.Principal).toEqual({ Service: 's3.amazonaws.com' })
    expect(entry.Condition.StringEquals['aws:SourceAccount']).toEqual({ Ref: 'AWS::AccountId' })
    expect(flat(entry.Condition.ArnLike['aws:SourceArn'])).toBe('arn:<AWS::Partition>:s3:::wangge-test-*')
    // S3 tries the queue when the bucket is made, so the queue's policy has to be there first.
    expect(photos?.DependsOn).toContain(policy?.id)
  })

  test('what is left in quarantine goes after a day, refusals after a week', () => {
    const days = photos?.Properties.LifecycleConfiguration.Rules.map(
      (rule: { Prefix?: string; ExpirationInDays?: number }) => [rule.Prefix, rule.ExpirationInDays],
    )
    expect(days).toEqual([
      ['quarantine/', 1],
      ['refused/', 7],
      [undefined, undefined],
    ])
  })

  test('only pages of the site may upload', () => {
    const [rule, ...more] = photos?.Properties.CorsConfiguration.CorsRules ?? []
    expect(more).toEqual([])
    expect(rule.AllowedMethods).toEqual(['POST'])
    const [api] = resourcesOf(template, 'AWS::ApiGatewayV2::Api')
    expect(rule.AllowedOrigins).toEqual([{ 'Fn::GetAtt': [api?.id, 'ApiEndpoint'] }])
  })
})
