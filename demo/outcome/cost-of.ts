import type { MeterSnapshot } from '#local/wire/meter/meter.ts'

export interface Cost {
  readonly wruPerReport: number
  readonly rruPerReport: number
  readonly callsPerReport: number
}

/**
 * What the system itself used, divided by the reports: write and read units, and calls of DynamoDB and SQS. The operator's
 * calls (agencies reading their queues) and the partner's are theirs.
 */
export function costOf({ rows }: MeterSnapshot, reports: number, notOurs: readonly string[]): Cost {
  const own = rows.filter(({ caller }) => !notOurs.includes(caller))
  const per = (sum: number) => Math.round((sum / reports) * 100) / 100
  const total = (of: 'wru' | 'rru') => per(own.reduce((sum, row) => sum + row[of], 0))
  const counted = own.filter(({ service }) => service === 'dynamodb' || service === 'sqs')
  return {
    wruPerReport: total('wru'),
    rruPerReport: total('rru'),
    callsPerReport: per(counted.reduce((sum, { calls }) => sum + calls, 0)),
  }
}
