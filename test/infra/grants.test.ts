import { describe, expect, test } from 'vitest'
import { functionsOf } from './support/functions-of.ts'
import { synthesized } from './support/synthesized.ts'
import { listOf, resourcesOf, targetsOf } from './support/template.ts'

const template = synthesized()
const functions = functionsOf(template)
const idOf = (type: string, start: string) => resourcesOf(template, type).find(({ id }) => id.startsWith(start))?.id
const table = (name: string) => `<${idOf('AWS::DynamoDB::Table', name)}>`
const photos = `<${idOf('AWS::S3::Bucket', 'Photos')}>`

/** Which functions may do this on that, sorted. */
const whoMay = (action: string, resource: string) =>
  functions
    .filter(fn => fn.grants.includes(`${action} ${resource}`))
    .map(fn => fn.name)
    .sort()

describe('grants', () => {
  test('no action has a wildcard, and resources only at the end of a known beginning', () => {
    const narrow = [
      /^<Photos\w+>\/(quarantine|private|refused)\/\*$/,
      /^<(Models|Places)\w+>\/(models|places)\/\*$/,
      /^<Web\w+>\/\*$/,
      /^<Anchors\w+>\/anchors\/\*$/,
      /:sqs:.*:wangge-test-agency-\*$/,
    ]
    for (const { name, grants } of functions) {
      for (const grant of grants) {
        const [action = '', resource = ''] = grant.split(' ')
        expect(action, name).not.toContain('*')
        if (resource.includes('*'))
          expect(
            narrow.some(shape => shape.test(resource)),
            `${name}: ${grant}`,
          ).toBe(true)
      }
    }
  })

  test('every role is its function’s alone and has no managed or inline policy', () => {
    const roles = resourcesOf(template, 'AWS::IAM::Role')
    expect(roles).toHaveLength(functions.length)
    for (const { Properties } of roles) {
      expect(Properties.ManagedPolicyArns).toBeUndefined()
      expect(Properties.Policies).toBeUndefined()
    }
    for (const { Properties } of resourcesOf(template, 'AWS::IAM::Policy'))
      expect(listOf(Properties.Roles)).toHaveLength(1)
  })

  test('every function logs into its own group only', () => {
    for (const { name, resource, grants } of functions) {
      const group = resource.Properties.LoggingConfig.LogGroup.Ref
      const logs = grants.filter(grant => grant.startsWith('logs:')).sort()
      expect(logs, name).toEqual([`logs:CreateLogStream <${group}>`, `logs:PutLogEvents <${group}>`])
    }
  })

  test('nobody may change or delete a commit', () => {
    const ledger = table('Ledger')
    for (const action of ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'Scan']) {
      expect(whoMay(`dynamodb:${action}`, ledger)).toEqual([])
    }
    expect(whoMay('dynamodb:PutItem', ledger)).toEqual([
      'cases-api',
      'deliver-task',
      'desk-api',
      'intake-report',
      'join-cases',
      'open311-api',
      'reports-api',
      'route-case',
      'rules-api',
      'tasks-api',
      'tick-case',
    ])
  })

  test('personal data is reached by those who take or show it, and erased by the sweep alone', () => {
    const vault = table('Vault')
    const readers = [
      'cases-api',
      'deliver-task',
      'desk-api',
      'intake-report',
      'notify-person',
      'open311-api',
      'registry-api',
      'reports-api',
      'route-case',
      'sweep-vault',
      'tasks-api',
      'train-suggester',
    ]
    expect(whoMay('dynamodb:GetItem', vault)).toEqual(readers.filter(name => name !== 'sweep-vault'))
    expect(whoMay('dynamodb:DeleteItem', vault)).toEqual(['sweep-vault'])
    expect(whoMay('kms:Decrypt', `<${idOf('AWS::KMS::Key', 'Vault')}>`)).toEqual(readers)
  })

  test('deliver-task reads the secrets of webhooks and nothing else of the vault', () => {
    const statements = resourcesOf(template, 'AWS::IAM::Policy')
      .filter(({ id }) => id.startsWith('delivertask'))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Resource }) => targetsOf(Resource).some(target => `<${target}>` === table('Vault')))
    expect(statements).toEqual([
      expect.objectContaining({
        Action: 'dynamodb:GetItem',
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['WEBHOOK#*'] } },
      }),
    ])
  })

  test('photos leave quarantine only through scrub-photo', () => {
    expect(whoMay('s3:PutObject', `${photos}/private/*`)).toEqual(['scrub-photo'])
    expect(whoMay('s3:GetObject', `${photos}/quarantine/*`)).toEqual(['scrub-photo'])
    expect(whoMay('s3:PutObject', `${photos}/quarantine/*`)).toEqual(['open311-api', 'reports-api'])
  })

  test('roots are written by anchor-history alone, and nobody can delete one or change its lock', () => {
    const anchors = `<${idOf('AWS::S3::Bucket', 'Anchors')}>`
    expect(whoMay('s3:PutObject', `${anchors}/anchors/*`)).toEqual(['anchor-history'])
    const own = functions.flatMap(fn => fn.grants.filter(grant => grant.includes(anchors)))
    expect(own.map(grant => grant.split(' ')[0]).sort()).toEqual(['s3:GetObject', 's3:ListBucket', 's3:PutObject'])
    const queue = `<${idOf('AWS::SQS::Queue', 'AnchorQueue')}>`
    expect(whoMay('sqs:SendMessage', queue)).toEqual(['relay-commit'])
    expect(whoMay('sqs:DeleteMessage', queue)).toEqual(['anchor-history'])
  })

  test('only registry-api writes the registry, only deliver-task reaches agencies', () => {
    expect(whoMay('dynamodb:PutItem', table('Registry'))).toEqual(['registry-api', 'rules-api'])
    const agencies = 'arn:<AWS::Partition>:sqs:<AWS::Region>:<AWS::AccountId>:wangge-test-agency-*'
    expect(whoMay('sqs:SendMessage', agencies)).toEqual(['deliver-task'])
    expect(whoMay('sqs:CreateQueue', agencies)).toEqual(['registry-api'])
  })

  test('mail is sent by notify-person alone, and from the sender named at deployment', () => {
    const mail = functions.flatMap(fn =>
      fn.grants.filter(grant => grant.startsWith('ses:')).map(grant => `${fn.name} ${grant}`),
    )
    const identity = 'arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity'
    expect(mail).toEqual([
      `notify-person ses:SendEmail ${identity}/<1 of <NoticeSender> by @>`,
      `notify-person ses:SendEmail ${identity}/<NoticeSender>`,
    ])
  })

  test('a function that follows the stream reads no other', () => {
    const stream = table('Ledger')
    expect(whoMay('dynamodb:GetRecords', stream)).toEqual(['project-case', 'relay-commit'])
  })
})
