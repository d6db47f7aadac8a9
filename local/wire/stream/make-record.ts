import { createHash } from 'node:crypto'
import type { Item } from '#local/engines/dynalite/dynalite-parts.ts'
import { itemSize } from '../dynamodb/item-size.ts'
import type { Intent } from './intent-log.ts'
import type { StreamRecord } from './stream-record.ts'
import { partitionOf, type StreamTable } from './stream-table.ts'

/** The same intent always gives the same ids, so a replay is recognisable as one. */
export function makeRecord(
  table: StreamTable,
  region: string,
  intent: Intent,
  image: Item,
  eventName: 'INSERT' | 'MODIFY',
): StreamRecord {
  const { position, key, at } = intent
  const withImage = table.stream.viewType === 'NEW_IMAGE' || table.stream.viewType === 'NEW_AND_OLD_IMAGES'
  return {
    position,
    partitionKey: partitionOf(table, key),
    record: {
      eventID: createHash('md5').update(`${table.stream.arn} ${position}`).digest('hex'),
      eventName,
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: region,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(at / 1000),
        Keys: key,
        ...(withImage && { NewImage: image }),
        SequenceNumber: `1${String(position).padStart(20, '0')}`,
        SizeBytes: itemSize(key) + (withImage ? itemSize(image) : 0),
        StreamViewType: table.stream.viewType,
      },
      eventSourceARN: table.stream.arn,
    },
  }
}
