import { expect, test } from 'vitest'
import type { MeterRow, MeterSnapshot } from '#local/wire/meter/meter.ts'
import { costOf } from './cost-of.ts'

const row = (caller: string, service: MeterRow['service'], used: Partial<MeterRow>): MeterRow => ({
  ...{ caller, service, operation: 'Any', resource: 'any', calls: 0, errors: 0, wru: 0, rru: 0 },
  ...{ wruByIndex: {}, requests: 0, bytesIn: 0, bytesOut: 0 },
  ...used,
})
const snapshotOf = (...rows: MeterRow[]): MeterSnapshot => ({
  ...{ rows, total: { calls: 0, wru: 0, rru: 0, requests: 0, bytes: 0 } },
  ...{ byOperation: {}, byResource: {}, byCaller: {} },
})

test('the system’s own units and calls per report; photos, topics and others’ calls are not counted', () => {
  const snapshot = snapshotOf(
    row('reports-api', 'dynamodb', { calls: 3, wru: 10, rru: 1 }),
    row('relay-commit', 'sqs', { calls: 1 }),
    row('relay-commit', 'sns', { calls: 5 }),
    row('scrub-photo', 's3', { calls: 7 }),
    row('operator', 'sqs', { calls: 100 }),
  )
  expect(costOf(snapshot, 3, ['operator'])).toEqual({ wruPerReport: 3.33, rruPerReport: 0.33, callsPerReport: 1.33 })
})
