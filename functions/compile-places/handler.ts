import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { placeChanges } from '#shared/adapters/dynamodb/registry/place-changes.ts'
import { readRegistry } from '#shared/adapters/dynamodb/registry/read-registry.ts'
import { dynamodbCursors } from '#shared/adapters/dynamodb/views/cursors.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3PlaceSnapshots } from '#shared/adapters/s3/s3-place-snapshots.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { scheduleHandler } from '#shared/runtime/schedule/schedule-handler.ts'
import { compilePlaces } from './compile-places.ts'

const text = z.string().min(1)
const env = readEnv(z.object({ REGISTRY_TABLE: text, VIEWS_TABLE: text, PLACES_BUCKET: text }))
const client = documentClient()
const registry = { client, table: env.REGISTRY_TABLE }
const log = lambdaLog('compile-places')

const run = compilePlaces({
  ...{ clock: systemClock, log },
  changes: placeChanges(registry),
  // What was just changed must be in it.
  registry: readRegistry(registry, true),
  cursors: dynamodbCursors({ client, table: env.VIEWS_TABLE }),
  snapshots: s3PlaceSnapshots({ client: s3Client(), bucket: env.PLACES_BUCKET }),
})

export const handler = scheduleHandler({ log, run })
