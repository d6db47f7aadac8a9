import type { Principal } from '../authorise/principal.ts'
import type { WireContext } from '../server/wire-context.ts'
import { sendMessage } from '../sqs/send-message.ts'

export interface BucketEvent {
  readonly bucket: string
  readonly key: string
  /** `ObjectCreated:Put`, `ObjectCreated:Post` … */
  readonly name: string
  readonly size: number
  readonly etag: string
  readonly by: string
}

/** Sends S3's event to every queue whose filter fits and whose policy lets this bucket in. */
export function notifyBucketEvent(context: WireContext, event: BucketEvent): void {
  const bucket = context.model.buckets.find(({ name }) => name === event.bucket)
  const service: Principal = { id: 's3.amazonaws.com', account: context.model.account, kind: 'service', name: 's3' }
  for (const wanted of bucket?.notifications ?? []) {
    const prefix = wanted.event.replace(/^s3:/, '').replace(/\*$/, '')
    if (!bucket || !event.name.startsWith(prefix)) continue
    if (!event.key.startsWith(wanted.prefix ?? '') || !event.key.endsWith(wanted.suffix ?? '')) continue
    const about = { 'aws:sourcearn': [bucket.arn], 'aws:sourceaccount': [context.model.account] }
    const queue = context.fauxqs.queues.getQueueByArn(wanted.queueArn)
    if (!queue || !context.authoriser.allows(service, 'sqs:SendMessage', queue.arn, about)) continue
    sendMessage(context, service, queue, { MessageBody: eventText(context, bucket.arn, event) })
  }
}

let counter = 0

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
function eventText(context: WireContext, bucketArn: string, event: BucketEvent): string {
  counter += 1
  const at = context.now()
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: context.model.region,
    eventTime: new Date(at).toISOString(),
    eventName: event.name,
    userIdentity: { principalId: `AWS:${event.by}` },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': 'local', 'x-amz-id-2': 'local' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: { name: event.bucket, ownerIdentity: { principalId: context.model.account }, arn: bucketArn },
      object: {
        key: encodeKey(event.key),
        size: event.size,
        eTag: event.etag.replaceAll('"', ''),
        sequencer: `${at.toString(16).padStart(14, '0')}${counter.toString(16).padStart(6, '0')}`.toUpperCase(),
      },
    },
  }
  return JSON.stringify({ Records: [record] })
}

/** As forms encode, but slashes stay. */
const encodeKey = (key: string) => new URLSearchParams({ key }).toString().slice('key='.length).replaceAll('%2F', '/')
