import type { QueueMessage } from '../../wire/queue-access.ts'

interface RecordPlace {
  readonly queueArn: string
  readonly region: string
  /** Virtual minus real time: the engine stamps real time, functions live in virtual time. */
  readonly offsetMs: number
}

/** One element of `Records[]` as Lambda's SQS poller writes it. */
export function sqsRecord(message: QueueMessage, { queueArn, region, offsetMs }: RecordPlace): Record<string, unknown> {
  const { attributes } = message
  const virtual = (name: string): Record<string, string> =>
    attributes[name] === undefined ? {} : { [name]: String(Number(attributes[name]) + offsetMs) }
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: {
      ...attributes,
      ...virtual('SentTimestamp'),
      ...virtual('ApproximateFirstReceiveTimestamp'),
      ApproximateReceiveCount: String(message.receiveCount),
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.messageAttributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
        name,
        {
          ...(StringValue === undefined ? {} : { stringValue: StringValue }),
          ...(BinaryValue === undefined ? {} : { binaryValue: BinaryValue }),
          stringListValues: [],
          binaryListValues: [],
          dataType: DataType,
        },
      ]),
    ),
    md5OfBody: message.md5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  }
}

/** What filter patterns look at: the record with a JSON body parsed. */
export function filterView(record: Record<string, unknown>): Record<string, unknown> {
  try {
    return { ...record, body: JSON.parse(String(record.body)) as unknown }
  } catch {
    return record
  }
}
