// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes its placeholders this way.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAssembly } from './read-assembly.ts'

type Json = Record<string, unknown>

/** A cloud assembly with one directory asset, `code.zip`. */
function assembly(stacks: Record<string, Json>, folder = 'aws', environment = 'aws://unknown-account/unknown-region') {
  const dir = join(mkdtempSync(join(tmpdir(), 'assembly-')), folder)
  mkdirSync(join(dir, 'asset.1'), { recursive: true })
  writeFileSync(join(dir, 'asset.1', 'index.js'), '')
  const artifacts: Json = { Tree: { type: 'cdk:tree' } }
  for (const [name, template] of Object.entries(stacks)) {
    artifacts[name] = { type: 'aws:cloudformation:stack', environment, properties: { templateFile: `${name}.json` } }
    writeFileSync(join(dir, `${name}.json`), JSON.stringify(template))
    const files = {
      one: { source: { path: 'asset.1', packaging: 'zip' }, destinations: { x: { objectKey: 'code.zip' } } },
    }
    writeFileSync(join(dir, `${name}.assets.json`), JSON.stringify({ files }))
  }
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ artifacts }))
  return dir
}

const one = (Resources: Json, more: Json = {}) => assembly({ app: { Resources, ...more } })
const queue = (Properties: Json = {}) => ({ Type: 'AWS::SQS::Queue', Properties })
const role = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } }
const fn = (Properties: Json = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { 'Fn::Sub': 'assets-${AWS::AccountId}' }, S3Key: 'code.zip' },
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
    ...Properties,
  },
})

describe('references', () => {
  test('resolve whatever the order of the resources, with intrinsics inside each other', () => {
    const model = readAssembly(
      one(
        {
          Main: queue({
            VisibilityTimeout: '60',
            RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 3 },
          }),
          Dead: queue({ QueueName: { 'Fn::Join': ['-', [{ Ref: 'AWS::StackName' }, 'dead']] } }),
          Role: role,
          Fn: fn({
            Environment: {
              Variables: {
                URL: { Ref: 'Main' },
                SUB: { 'Fn::Sub': ['${AWS::Partition} ${Dead.QueueName} ${x} ${!kept}', { x: { Ref: 'Stage' } }] },
                PART: { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] },
                IF: { 'Fn::If': ['Yes', 'on', 'off'] },
                GONE: { 'Fn::If': ['No', 'on', { Ref: 'AWS::NoValue' }] },
              },
            },
          }),
          Never: { ...queue(), Condition: 'No' },
        },
        {
          Parameters: { Stage: { Type: 'String' }, BootstrapVersion: { Type: 'String', Default: '/x' } },
          Conditions: {
            Yes: { 'Fn::And': [{ 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] }, { 'Fn::Not': [{ Condition: 'No' }] }] },
            No: { 'Fn::Or': [{ 'Fn::Equals': ['a', 'b'] }, { 'Fn::Equals': ['c', 'd'] }] },
          },
          Outputs: { MainUrl: { Value: { Ref: 'Main' } } },
        },
      ),
      { parameters: { Stage: 'dev' } },
    )
    expect(model.queues).toEqual([
      {
        logicalId: 'Main',
        name: 'app-Main',
        arn: 'arn:aws:sqs:us-east-1:000000000000:app-Main',
        fifo: false,
        visibilityTimeoutSeconds: 60,
        delaySeconds: 0,
        retentionSeconds: 345_600,
        redrive: { deadLetterArn: 'arn:aws:sqs:us-east-1:000000000000:app-dead', maxReceiveCount: 3 },
      },
      expect.objectContaining({ name: 'app-dead' }),
    ])
    expect(model.functions[0]?.environment).toEqual({
      URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/app-Main',
      SUB: 'aws app-dead dev ${kept}',
      PART: 'b',
      IF: 'on',
    })
    expect(model.outputs.MainUrl).toBe('https://sqs.us-east-1.amazonaws.com/000000000000/app-Main')
  })

  test('cross between stacks by export, and the China partition has its own names', () => {
    const model = readAssembly(
      assembly(
        {
          base: {
            Resources: { Q: queue() },
            Outputs: { Arn: { Value: { 'Fn::GetAtt': 'Q.Arn' }, Export: { Name: 'base:Q' } } },
          },
          app: {
            Resources: {
              Other: queue({
                RedrivePolicy: { deadLetterTargetArn: { 'Fn::ImportValue': 'base:Q' }, maxReceiveCount: 1 },
              }),
            },
          },
        },
        'aws-cn',
      ),
    )
    expect(model.queues[1]?.redrive?.deadLetterArn).toBe('arn:aws-cn:sqs:cn-north-1:000000000000:base-Q')
    expect([model.partition, model.region, model.stackName]).toEqual(['aws-cn', 'cn-north-1', 'base'])
  })

  test('long names are cut to the service’s limit, stay apart and are the same every time', () => {
    const [a, b] = [`${'Long'.repeat(30)}A`, `${'Long'.repeat(30)}B`]
    const names = () => readAssembly(one({ [a]: queue(), [b]: queue() })).queues.map(each => each.name)
    expect(names()).toEqual(names())
    expect(new Set(names()).size).toBe(2)
    expect(names().every(name => name.length === 80)).toBe(true)
  })

  test('an environment in the manifest gives account and region', () => {
    const dir = assembly({ app: { Resources: { Q: queue() } } }, 'aws', 'aws://111122223333/ap-southeast-1')
    expect(readAssembly(dir).queues[0]?.arn).toBe('arn:aws:sqs:ap-southeast-1:111122223333:app-Q')
  })
})

describe('resources', () => {
  test('a role holds its own statements and those of separate policies, with their origin', () => {
    const statement = (Action: string) => ({ Effect: 'Allow', Action, Resource: '*' })
    const { roles } = readAssembly(
      one({
        Role: {
          ...role,
          Properties: {
            AssumeRolePolicyDocument: {},
            ManagedPolicyArns: [
              { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole' },
            ],
            Policies: [{ PolicyName: 'Inline', PolicyDocument: { Statement: statement('sqs:SendMessage') } }],
          },
        },
        Policy: {
          Type: 'AWS::IAM::Policy',
          Properties: {
            PolicyName: 'p',
            Roles: [{ Ref: 'Role' }],
            PolicyDocument: {
              Statement: [
                {
                  ...statement('dynamodb:PutItem'),
                  Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['a*'] } },
                },
              ],
            },
          },
        },
      }),
    )
    expect(roles[0]?.statements.map(each => [each.origin, each.actions.at(-1)])).toEqual([
      ['service-role/AWSLambdaBasicExecutionRole', 'logs:PutLogEvents'],
      ['Role.Inline[0]', 'sqs:SendMessage'],
      ['Policy[0]', 'dynamodb:PutItem'],
    ])
    expect(roles[0]?.statements[2]?.conditions).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['a*'] },
    })
  })

  test('a table with stream, index and key', () => {
    const { tables, mappings } = readAssembly(
      one({
        Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [] } } },
        Table: {
          Type: 'AWS::DynamoDB::Table',
          Properties: {
            KeySchema: [
              { AttributeName: 'pk', KeyType: 'HASH' },
              { AttributeName: 'sk', KeyType: 'RANGE' },
            ],
            AttributeDefinitions: [
              { AttributeName: 'pk', AttributeType: 'S' },
              { AttributeName: 'sk', AttributeType: 'N' },
              { AttributeName: 'due', AttributeType: 'S' },
            ],
            GlobalSecondaryIndexes: [
              {
                IndexName: 'byDue',
                KeySchema: [{ AttributeName: 'due', KeyType: 'HASH' }],
                Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['name'] },
              },
            ],
            BillingMode: 'PAY_PER_REQUEST',
            StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
            SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
          },
        },
        Role: role,
        Fn: fn(),
        Mapping: {
          Type: 'AWS::Lambda::EventSourceMapping',
          Properties: {
            EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
            FunctionName: { Ref: 'Fn' },
            StartingPosition: 'TRIM_HORIZON',
            BatchSize: 25,
            MaximumRetryAttempts: 3,
            BisectBatchOnFunctionError: true,
            FunctionResponseTypes: ['ReportBatchItemFailures'],
            FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
          },
        },
      }),
    )
    expect(tables[0]).toMatchObject({
      key: { hash: 'pk', range: 'sk' },
      attributeTypes: { pk: 'S', sk: 'N', due: 'S' },
      indexes: [{ name: 'byDue', key: { hash: 'due' }, projection: { include: ['name'] } }],
      kmsKeyArn: expect.stringMatching(/^arn:aws:kms:us-east-1:000000000000:key\/[0-9a-f-]{36}$/),
    })
    expect(mappings[0]).toMatchObject({
      sourceArn: tables[0]?.stream?.arn,
      functionArn: 'arn:aws:lambda:us-east-1:000000000000:function:app-Fn',
      kind: 'stream',
      batchSize: 25,
      filters: [{ eventName: ['INSERT'] }],
      reportsBatchItemFailures: true,
      stream: { maximumRetryAttempts: 3, maximumRecordAgeSeconds: -1, bisectBatchOnFunctionError: true },
    })
  })
})

describe('what stops the start, with the logical id and what to do', () => {
  const cases: [string, () => string, RegExp][] = [
    [
      'a resource type',
      () => one({ Odd: { Type: 'AWS::Kinesis::Stream' } }),
      /app\/Odd .*AWS::Kinesis::Stream.*ignored-types/,
    ],
    ['a custom resource', () => one({ Odd: { Type: 'Custom::LogRetention' } }), /Odd.*Pass a logGroup/],
    ['a property', () => one({ Main: queue({ Colour: 'red' }) }), /app\/Main .*Colour is not understood/],
    [
      'a nested property',
      () => one({ Main: queue({ RedrivePolicy: { deadLetterTargetArn: 'a', maxReceiveCount: 1, x: 1 } }) }),
      /Main .*RedrivePolicy\.x/,
    ],
    [
      'an intrinsic',
      () => one({ Main: queue({ QueueName: { 'Fn::Base64': 'x' } }) }),
      /app\/Main.*Fn::Base64 is not understood/,
    ],
    ['a reference to nothing', () => one({ Main: queue({ QueueName: { Ref: 'Nobody' } }) }), /app\/Main.*Nobody/],
    [
      'an unknown attribute',
      () => one({ Main: queue({ QueueName: { 'Fn::GetAtt': ['Dead', 'Size'] } }), Dead: queue() }),
      /app\/Main.*Dead\.Size/,
    ],
    [
      'a name that refers to itself',
      () => one({ Main: queue({ QueueName: { 'Fn::GetAtt': ['Main', 'Arn'] } }) }),
      /refers to itself/,
    ],
    [
      'a parameter without a value',
      () => one({ Main: queue({ QueueName: { Ref: 'P' } }) }, { Parameters: { P: { Type: 'String' } } }),
      /app\/Parameters\.P.*no value/,
    ],
    [
      'a condition function',
      () => one({ Main: { ...queue(), Condition: 'C' } }, { Conditions: { C: { 'Fn::Contains': [['a'], 'a'] } } }),
      /Fn::Contains/,
    ],
    [
      'NotAction in a policy',
      () =>
        one({
          R: {
            ...role,
            Properties: {
              AssumeRolePolicyDocument: {},
              Policies: [
                { PolicyName: 'p', PolicyDocument: { Statement: { Effect: 'Allow', NotAction: 'a', Resource: '*' } } },
              ],
            },
          },
        }),
      /app\/R .*NotAction/,
    ],
    [
      'a managed policy',
      () =>
        one({
          R: {
            ...role,
            Properties: {
              AssumeRolePolicyDocument: {},
              ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
            },
          },
        }),
      /app\/R .*AdministratorAccess/,
    ],
    ['another runtime', () => one({ Role: role, Fn: fn({ Runtime: 'python3.13' }) }), /app\/Fn .*Runtime/],
    [
      'code that is not in the assembly',
      () => one({ Role: role, Fn: fn({ Code: { S3Bucket: 'b', S3Key: 'lost.zip' } }) }),
      /app\/Fn .*lost\.zip.*npm run synth/,
    ],
    ['a part of the template', () => one({ Main: queue() }, { Mappings: {} }), /Mappings/],
    [
      'an import nobody exports',
      () => one({ Main: queue({ QueueName: { 'Fn::ImportValue': 'lost' } }) }),
      /no stack of the assembly exports lost/,
    ],
    [
      'an event pattern',
      () =>
        one({
          Rule: { Type: 'AWS::Events::Rule', Properties: { EventPattern: {}, ScheduleExpression: 'rate(1 minute)' } },
        }),
      /app\/Rule .*EventPattern/,
    ],
  ]
  test.each(cases)('%s', (_name, dir, message) => expect(() => readAssembly(dir())).toThrow(message))

  test('no assembly at all', () => expect(() => readAssembly('/nowhere')).toThrow('npm run synth'))
})
