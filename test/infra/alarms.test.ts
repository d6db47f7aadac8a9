import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { METRIC_NAMES } from '#shared/ports/metric-names.ts'
import { functionsOf } from './support/functions-of.ts'
import { synthesized } from './support/synthesized.ts'
import { resourcesOf, targetsOf } from './support/template.ts'

const template = synthesized()
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm')
const runbook = readFileSync('docs/runbook.md', 'utf8')
const sections = new Map(
  runbook
    .split(/^### /m)
    .slice(1)
    .map(text => [text.slice(0, text.indexOf('\n')), text]),
)
const anchorOf = (text: string) => text.split('docs/runbook.md#')[1] ?? text
const anchors = alarms.map(alarm => anchorOf(alarm.Properties.AlarmDescription))
const watched = (metric: string, dimension: string) =>
  alarms
    .filter(({ Properties }) => Properties.MetricName === metric)
    .flatMap(({ Properties }) => Properties.Dimensions ?? [])
    .filter(({ Name }) => Name === dimension)
    .flatMap(({ Value }) => targetsOf(Value))

describe('alarms', () => {
  test('each has one section in the runbook, and each section its alarm', () => {
    expect([...anchors].sort()).toEqual([...sections.keys()].sort())
    expect(new Set(anchors).size).toBe(alarms.length)
  })

  test.each([...sections])('the section %s describes, investigates and resolves', (_, text) => {
    for (const part of ['Description', 'Investigation', 'Resolution'])
      expect(text).toMatch(new RegExp(`\\*\\*${part}\\.\\*\\* \\S.{30}`))
  })

  test('each says what people lose and goes to the ops topic', () => {
    const ops = resourcesOf(template, 'AWS::SNS::Topic').find(({ id }) => id.startsWith('Ops'))
    for (const { Properties } of alarms) {
      expect(Properties.AlarmDescription).toMatch(/^\S.{20,}\. What to do: /)
      expect(Properties.AlarmActions.flatMap(targetsOf)).toEqual([ops?.id])
    }
  })

  test('CloudWatch of this account may publish to the ops topic', () => {
    const policy = resourcesOf(template, 'AWS::SNS::TopicPolicy').find(({ Properties }) =>
      targetsOf(Properties.Topics).some(id => id.startsWith('Ops')),
    )
    expect(policy?.Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    )
  })

  test('every function is watched for errors', () => {
    expect(watched('Errors', 'FunctionName').sort()).toEqual(
      functionsOf(template)
        .map(fn => fn.resource.id)
        .sort(),
    )
  })

  test('every dead-letter queue is watched for anything in it, every work queue for its age', () => {
    const queues = resourcesOf(template, 'AWS::SQS::Queue')
    const named = (metric: string) => {
      const refs = alarms
        .filter(({ Properties }) => Properties.MetricName === metric)
        .flatMap(({ Properties }) => targetsOf(Properties.Dimensions))
      return refs.sort()
    }
    const work = queues.filter(({ Properties }) => Properties.RedrivePolicy).map(({ id }) => id)
    const ends = queues.filter(({ Properties }) => !Properties.RedrivePolicy).map(({ id }) => id)
    expect(named('ApproximateAgeOfOldestMessage')).toEqual(work.sort())
    expect(named('ApproximateNumberOfMessagesVisible')).toEqual(ends.sort())
  })

  test('both followers of the stream are watched for lag', () => {
    expect(watched('IteratorAge', 'FunctionName')).toHaveLength(2)
  })

  test('what functions count themselves is watched over the whole stage', () => {
    const own = alarms.filter(({ Properties }) => Properties.Namespace === 'wangge-test')
    // Depth is for looking at: a deep queue that is read is no trouble.
    const watchedNames = METRIC_NAMES.filter(name => name !== 'AgencyQueueDepth')
    expect(own.map(({ Properties }) => Properties.MetricName).sort()).toEqual([...watchedNames].sort())
    // Published with the empty set of dimensions: with any other set the alarm would never see a number.
    for (const { Properties } of own) expect(Properties.Dimensions).toBeUndefined()
    const shortfalls = own.find(({ Properties }) => Properties.MetricName === 'LedgerShortfalls')
    expect(shortfalls?.Properties).toMatchObject({
      Threshold: 1,
      Statistic: 'Sum',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    })
  })
})
