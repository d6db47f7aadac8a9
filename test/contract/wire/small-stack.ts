import type { PolicyStatement, StackModel } from '#local/template/model.ts'

const account = '111122223333'
const region = 'cn-north-1'
const arn = (service: string, name: string) => `arn:aws-cn:${service}:${region}:${account}:${name}`
const allow = (
  actions: string[],
  resources: string[],
  origin: string,
  more: Partial<PolicyStatement> = {},
): PolicyStatement => ({
  effect: 'Allow',
  actions,
  resources,
  origin,
  ...more,
})

export const arns = {
  writer: `arn:aws-cn:iam::${account}:role/writer`,
  reader: `arn:aws-cn:iam::${account}:role/reader`,
  agency: 'arn:aws-cn:iam::444455556666:role/agency',
  ledger: arn('dynamodb', 'table/ledger'),
  ledgerStream: arn('dynamodb', 'table/ledger/stream/2026'),
  vault: arn('dynamodb', 'table/vault'),
  key: arn('kms', 'key/vault'),
  work: arn('sqs', 'work'),
  workDead: arn('sqs', 'work-dead'),
  plain: arn('sqs', 'plain'),
  heard: arn('sqs', 'heard'),
  deaf: arn('sqs', 'deaf'),
  photos: arn('sqs', 'photos'),
  topic: arn('sns', 'events'),
  bucket: 'arn:aws-cn:s3:::wangge-photos',
  locked: 'arn:aws-cn:s3:::wangge-anchors',
}

const queue = (name: string, more: object = {}) => ({
  logicalId: name,
  name,
  arn: arn('sqs', name),
  fifo: false,
  visibilityTimeoutSeconds: 30,
  delaySeconds: 0,
  retentionSeconds: 1_209_600,
  ...more,
})

const sends = (service: string, queueArn: string, sourceArn: string) => ({
  resourceArn: queueArn,
  statements: [
    allow(['sqs:SendMessage'], [queueArn], `policy of ${queueArn}`, {
      principals: [service],
      conditions: { ArnEquals: { 'aws:SourceArn': sourceArn } },
    }),
  ],
})

/** A stack with one of everything the wire looks at; all names are made up. */
export const smallStack: StackModel = {
  partition: 'aws-cn',
  region,
  account,
  stackName: 'small',
  tables: [
    {
      logicalId: 'Ledger',
      name: 'ledger',
      arn: arns.ledger,
      key: { hash: 'pk', range: 'seq' },
      attributeTypes: { pk: 'S', seq: 'N', due: 'S', shard: 'S' },
      indexes: [{ name: 'due', key: { hash: 'shard', range: 'due' }, projection: 'KEYS_ONLY' }],
      stream: { arn: arns.ledgerStream, viewType: 'NEW_IMAGE' },
    },
    {
      logicalId: 'Vault',
      name: 'vault',
      arn: arns.vault,
      key: { hash: 'pk' },
      attributeTypes: { pk: 'S' },
      indexes: [],
      kmsKeyArn: arns.key,
    },
  ],
  queues: [
    queue('work', { delaySeconds: 5, redrive: { deadLetterArn: arns.workDead, maxReceiveCount: 3 } }),
    queue('work-dead'),
    queue('plain', { visibilityTimeoutSeconds: 1, redrive: { deadLetterArn: arns.workDead, maxReceiveCount: 1 } }),
    queue('heard'),
    queue('deaf'),
    queue('photos'),
  ],
  topics: [{ logicalId: 'Events', name: 'events', arn: arns.topic }],
  subscriptions: [
    {
      topicArn: arns.topic,
      protocol: 'sqs',
      endpoint: arns.heard,
      rawMessageDelivery: true,
      filterPolicy: { kind: ['task'] },
    },
    { topicArn: arns.topic, protocol: 'sqs', endpoint: arns.deaf, rawMessageDelivery: true },
  ],
  buckets: [
    {
      logicalId: 'Photos',
      name: 'wangge-photos',
      arn: arns.bucket,
      versioned: false,
      locked: false,
      notifications: [{ event: 's3:ObjectCreated:*', prefix: 'quarantine/', queueArn: arns.photos }],
      cors: [
        { AllowedMethods: ['POST', 'GET'], AllowedOrigins: ['https://app.example'], AllowedHeaders: ['*'], MaxAge: 60 },
      ],
      lifecycle: [],
    },
    {
      ...{ logicalId: 'Anchors', name: 'wangge-anchors', arn: arns.locked, versioned: true, locked: true },
      ...{ notifications: [], cors: [], lifecycle: [] },
    },
  ],
  functions: [
    {
      logicalId: 'Write',
      name: 'write-things',
      arn: arn('lambda', 'function:write-things'),
      roleArn: arns.writer,
      assetDir: '/nowhere',
      handler: 'index.handler',
      timeoutSeconds: 10,
      memoryMb: 256,
      environment: {},
    },
  ],
  roles: [
    {
      logicalId: 'Writer',
      arn: arns.writer,
      statements: [
        allow(['dynamodb:*Item', 'dynamodb:Query'], [arns.ledger, `${arns.ledger}/index/*`], 'writer[0]'),
        allow(['dynamodb:PutItem', 'dynamodb:GetItem'], [arns.vault], 'writer[1]'),
        allow(['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*'], [arns.key], 'writer[2]'),
        allow(
          [
            'sqs:SendMessage',
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:GetQueueUrl',
            'sqs:GetQueueAttributes',
            'sqs:ChangeMessageVisibility',
          ],
          [arn('sqs', '*')],
          'writer[3]',
        ),
        allow(['sqs:CreateQueue', 'sqs:TagQueue'], [arn('sqs', 'agency-*')], 'writer[4]'),
        allow(['sns:Publish'], [arns.topic], 'writer[5]'),
        allow(['s3:PutObject', 's3:GetObject', 's3:DeleteObject'], [`${arns.bucket}/*`], 'writer[6]'),
        allow(['s3:PutObject', 's3:GetObject', 's3:DeleteObject'], [`${arns.locked}/*`], 'writer[7]'),
      ],
    },
    {
      logicalId: 'Reader',
      arn: arns.reader,
      statements: [
        allow(['dynamodb:Query', 'dynamodb:GetItem', 'dynamodb:BatchGetItem'], [arns.ledger], 'reader[0]'),
        allow(['dynamodb:GetItem'], [arns.vault], 'reader[1]'),
      ],
    },
  ],
  resourcePolicies: [
    sends('sns.amazonaws.com', arns.heard, arns.topic),
    sends('sns.amazonaws.com', arns.deaf, `${arns.topic}-other`),
    sends('s3.amazonaws.com', arns.photos, arns.bucket),
    {
      resourceArn: arns.key,
      statements: [allow(['kms:*'], ['*'], 'key policy', { principals: [`arn:aws-cn:iam::${account}:root`] })],
    },
  ],
  mappings: [
    {
      logicalId: 'WorkMapping',
      sourceArn: arns.work,
      functionArn: arn('lambda', 'function:write-things'),
      kind: 'queue',
      enabled: true,
      batchSize: 10,
      batchingWindowSeconds: 0,
      filters: [],
      reportsBatchItemFailures: true,
    },
    {
      logicalId: 'LedgerMapping',
      sourceArn: arns.ledgerStream,
      functionArn: arn('lambda', 'function:write-things'),
      kind: 'stream',
      enabled: true,
      batchSize: 100,
      batchingWindowSeconds: 0,
      filters: [],
      reportsBatchItemFailures: true,
      stream: {
        startingPosition: 'TRIM_HORIZON',
        parallelizationFactor: 1,
        maximumRetryAttempts: 3,
        maximumRecordAgeSeconds: 3600,
        bisectBatchOnFunctionError: true,
      },
    },
  ],
  schedules: [],
  apis: [],
  outputs: {},
}
