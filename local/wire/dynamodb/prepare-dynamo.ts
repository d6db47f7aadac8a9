import type { Input } from '#local/engines/dynalite/dynalite-parts.ts'
import { writtenEntries } from '#local/engines/dynalite/written-entries.ts'
import { AccessDenied } from '../authorise/access-denied.ts'
import type { Principal } from '../authorise/principal.ts'
import type { PreparedCall } from '../server/wire-answer.ts'
import type { WireContext } from '../server/wire-context.ts'
import { authoriseDynamo } from './authorise-dynamo.ts'
import { dynamoAnswer, dynamoError } from './dynamo-answer.ts'
import { readCost } from './read-cost.ts'
import { runWrite } from './run-write.ts'

const costlyReads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan'])

/** One DynamoDB call: granted, done, tapped and measured. */
export function prepareDynamo(context: WireContext, caller: Principal, operation: string, body: Buffer): PreparedCall {
  let input: Input | undefined
  try {
    input = JSON.parse(body.toString('utf8')) as Input
  } catch {
    // Said by run(), after the call has its number.
  }
  const tables = Object.keys((input?.RequestItems as object | undefined) ?? {})
  return {
    service: 'dynamodb',
    operation,
    resource: tables.length > 0 ? tables.join(',') : String(input?.TableName ?? '*'),
    throttled: () =>
      dynamoError(
        'ProvisionedThroughputExceededException',
        'The level of configured provisioned throughput for the table was exceeded.',
      ),
    failed: message => dynamoError('InternalServerError', message, 500),
    async run() {
      if (!input) return dynamoAnswer(400, { __type: 'com.amazon.coral.service#SerializationException' })
      try {
        authoriseDynamo(context, caller, operation, input)
      } catch (error) {
        if (error instanceof AccessDenied) return dynamoError('AccessDeniedException', error.message)
        throw error
      }
      const entries = writtenEntries(operation, input)
      if (entries.length > 0) return runWrite(context, caller, operation, input, entries)
      const answer = await context.dynamo.call(operation, { ...input })
      if (answer.status !== 200 || !costlyReads.has(operation)) return dynamoAnswer(answer.status, answer.body)
      const rru = await readCost(context.dynamo, operation, input, answer.body)
      return dynamoAnswer(200, answer.body, { rru })
    },
  }
}
