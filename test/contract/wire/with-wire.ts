import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SNSClient } from '@aws-sdk/client-sns'
import { SQSClient } from '@aws-sdk/client-sqs'
import { startWire } from '#local/wire/start-wire.ts'
import type { Wire, WireOptions } from '#local/wire/wire.ts'
import { smallStack } from './small-stack.ts'

/** Real SDK clients of all four services, as one principal. */
export function clientsFor(wire: Wire, credentials: Wire['operator']) {
  const settings = { endpoint: wire.url, region: smallStack.region, credentials }
  return {
    dynamodb: new DynamoDBClient(settings),
    sqs: new SQSClient(settings),
    sns: new SNSClient(settings),
    s3: new S3Client(settings),
  }
}

export const startSmall = (more: Partial<WireOptions> = {}): Promise<Wire> => startWire({ model: smallStack, ...more })

/** Until the check holds; throws what it last threw. */
export async function eventually<T>(check: () => T | Promise<T>, ms = 5000): Promise<T> {
  const deadline = Date.now() + ms
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}
