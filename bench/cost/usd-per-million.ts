import { readPrices } from './prices.ts'
import type { Usage } from './usage.ts'

/**
 * What a function is billed for beside its calls, and what each call takes it, in ms at 512 MB: our assumption, on the safe
 * side of DynamoDB's published single-digit milliseconds. Cold starts are not in it.
 */
const MS_PER_INVOCATION = 6
const MS_PER_CALL = 8
const GB = 0.5

/** USD by service for a million reports, from what `reports` of them used over `requests` HTTP requests. */
export function usdPerMillion(usage: Usage, reports: number, requests: number): Record<string, number> {
  const price = readPrices()
  const million = 1_000_000 / reports
  // A poller's calls are not the function's time.
  const inFunction = usage.rows
    .filter(({ operation }) => !['ReceiveMessage', 'DeleteMessageBatch', 'DeleteMessage'].includes(operation))
    .reduce((sum, { calls }) => sum + calls, 0)
  const seconds = (usage.invocations * MS_PER_INVOCATION + inFunction * MS_PER_CALL) / 1000
  const parts = {
    'DynamoDB writes': usage.wru * price('dynamodb-wru'),
    'DynamoDB reads': usage.rru * price('dynamodb-rru'),
    // Nearly all messages name their tenant as a group, so all requests are taken as a fair queue's.
    SQS: usage.sqsRequests * (price('sqs-request') + price('sqs-fair-request')),
    SNS: usage.snsPublishes * price('sns-publish'),
    'HTTP API': requests * price('api-request'),
    'Lambda requests': usage.invocations * price('lambda-request'),
    'Lambda time': seconds * GB * price('lambda-gb-second'),
    Logs: (usage.logBytes / 2 ** 30) * price('logs-gb'),
  }
  return Object.fromEntries(Object.entries(parts).map(([name, usd]) => [name, usd * million]))
}
