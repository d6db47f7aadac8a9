import type { MeterRow } from '#local/wire/meter/meter.ts'
import type { Rig } from '../../prove/rig/rig.ts'

/** What the system itself used since the meter was set to nothing. */
export interface Usage {
  readonly rows: readonly MeterRow[]
  readonly wru: number
  readonly rru: number
  /** Of DynamoDB and SQS, the pollers' included. */
  readonly calls: number
  readonly sqsRequests: number
  readonly snsPublishes: number
  readonly invocations: number
  readonly logBytes: number
}

export async function usageOf({ local, invocations, names }: Rig): Promise<Usage> {
  const { rows } = await local.wire.meter.snapshot()
  // The operator reads the agencies' queues and the partner sends: their calls are theirs.
  const own = rows.filter(({ caller }) => names.functionOf(caller) !== caller)
  const sum = (of: (row: MeterRow) => number, which: readonly string[]): number =>
    own.filter(({ service }) => which.includes(service)).reduce((total, row) => total + of(row), 0)
  return {
    rows: own,
    wru: sum(row => row.wru, ['dynamodb']),
    rru: sum(row => row.rru, ['dynamodb']),
    calls: sum(row => row.calls, ['dynamodb', 'sqs']),
    sqsRequests: sum(row => row.requests, ['sqs']),
    snsPublishes: sum(row => row.requests, ['sns']),
    invocations: invocations.seen().length,
    logBytes: Buffer.byteLength(local.logs().join('\n')),
  }
}
