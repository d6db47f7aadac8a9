import { randomUUID } from 'node:crypto'
import type { Invocation } from '../../functions/function-worker.ts'
import type { MappingModel } from '../../template/model.ts'
import type { ArrivedRecord } from './record-buffer.ts'

export interface GivenUp {
  readonly mapping: MappingModel
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded'
  readonly records: readonly ArrivedRecord[]
  readonly invokeCount: number
  readonly result?: Invocation
  /** Virtual ms. */
  readonly at: number
}

/**
 * What Lambda sends to an on-failure destination of a stream: where the records stand, never the records themselves
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html).
 */
export function failureMessage({ mapping, condition, records, invokeCount, result, at }: GivenUp): unknown {
  const [first, last] = [records.at(0), records.at(-1)]
  const arrival = (record: ArrivedRecord | undefined) => new Date(record?.arrivedAt ?? at).toISOString()
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: mapping.functionArn,
      condition,
      approximateInvokeCount: invokeCount,
    },
    ...(result
      ? {
          responseContext: {
            statusCode: 200,
            executedVersion: '$LATEST',
            ...(result.ok ? {} : { functionError: 'Unhandled' }),
          },
        }
      : {}),
    version: '1.0',
    timestamp: new Date(at).toISOString(),
    DDBStreamBatchInfo: {
      shardId: 'shardId-00000000000000000000-00000000',
      startSequenceNumber: first?.record.dynamodb.SequenceNumber,
      endSequenceNumber: last?.record.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: records.length,
      streamArn: mapping.sourceArn,
    },
  }
}
