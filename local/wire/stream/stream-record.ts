export type AttributeMap = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** One record of the tap: AWS's own record, and where it stands in the feed. */
export interface StreamRecord {
  /** For checkpoints; strictly rising per table, also over restarts. */
  readonly position: number
  /** The record's partition key as text: records of one key stay in order. */
  readonly partitionKey: string
  readonly record: DynamodbRecord
}

/** The shape a Lambda function gets in `Records[]`. */
export interface DynamodbRecord {
  readonly eventID: string
  readonly eventName: 'INSERT' | 'MODIFY'
  readonly eventVersion: '1.1'
  readonly eventSource: 'aws:dynamodb'
  readonly awsRegion: string
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number
    readonly Keys: AttributeMap
    readonly NewImage?: AttributeMap
    readonly SequenceNumber: string
    readonly SizeBytes: number
    readonly StreamViewType: string
  }
  readonly eventSourceARN: string
}
