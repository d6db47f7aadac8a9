import { describe, expect, test } from 'vitest'
import { functionsOf } from './support/functions-of.ts'
import { synthesized } from './support/synthesized.ts'
import { resourcesOf, targetsOf } from './support/template.ts'

const template = synthesized()
const queues = resourcesOf(template, 'AWS::SQS::Queue')
const mappings = resourcesOf(template, 'AWS::Lambda::EventSourceMapping')
const onQueues = mappings.filter(({ Properties }) => Properties.StartingPosition === undefined)
const onStream = mappings.filter(({ Properties }) => Properties.StartingPosition !== undefined)
const functions = functionsOf(template)
const timeoutOf = (id: string | undefined) => functions.find(fn => fn.resource.id === id)?.resource.Properties.Timeout

const deadLetterOf = (id: string) => {
  const queue = queues.find(each => each.id === id)
  return targetsOf(queue?.Properties.RedrivePolicy?.deadLetterTargetArn)[0]
}

describe('queues', () => {
  test('every queue keeps its messages for 14 days, encrypted', () => {
    expect(queues).toHaveLength(17)
    for (const { Properties } of queues) {
      expect(Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600)
      expect(Properties.SqsManagedSseEnabled).toBe(true)
    }
  })

  test('every queue refuses requests without TLS', () => {
    const policies = resourcesOf(template, 'AWS::SQS::QueuePolicy')
    for (const { id } of queues) {
      const own = policies.filter(({ Properties }) => targetsOf(Properties.Queues).includes(id))
      expect(
        own.flatMap(({ Properties }) => Properties.PolicyDocument.Statement),
        id,
      ).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Action: 'sqs:*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      )
    }
  })

  test('every queue a function reads has dead letters of its own and waits six times the function’s timeout', () => {
    const deadLetters = onQueues.map(({ Properties }) => {
      const [source = ''] = targetsOf(Properties.EventSourceArn)
      const queue = queues.find(({ id }) => id === source)
      expect(queue?.Properties.RedrivePolicy.maxReceiveCount).toBe(5)
      expect(queue?.Properties.VisibilityTimeout).toBe(6 * timeoutOf(targetsOf(Properties.FunctionName)[0]))
      return deadLetterOf(source)
    })
    expect(new Set(deadLetters).size).toBe(7)
    expect(deadLetters).not.toContain(undefined)
  })

  test('one bad message fails alone', () => {
    for (const { Properties } of mappings) expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
  })

  test('the stream is followed by two, who see inserts only, give up in time and leave a trace', () => {
    expect(onStream).toHaveLength(2)
    const failures = queues.find(({ id }) => id.startsWith('StreamFailures'))
    for (const { Properties } of onStream) {
      expect(Properties).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 10,
        MaximumRecordAgeInSeconds: 7200,
        FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
      })
      expect(targetsOf(Properties.DestinationConfig.OnFailure.Destination)).toEqual([failures?.id])
    }
  })

  test('every queue or stream function runs longer than an API function may', () => {
    const [api] = functions.filter(fn => fn.name === 'reports-api')
    expect(api?.resource.Properties.Timeout).toBe(10)
    for (const { Properties } of mappings) expect(timeoutOf(targetsOf(Properties.FunctionName)[0])).toBe(30)
  })

  test('topics refuse messages without TLS', () => {
    const topics = resourcesOf(template, 'AWS::SNS::Topic')
    const policies = resourcesOf(template, 'AWS::SNS::TopicPolicy')
    expect(topics).toHaveLength(2)
    for (const { id } of topics) {
      const own = policies.find(({ Properties }) => targetsOf(Properties.Topics).includes(id))
      expect(own?.Properties.PolicyDocument.Statement[0]).toMatchObject({
        Effect: 'Deny',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      })
    }
  })
})
