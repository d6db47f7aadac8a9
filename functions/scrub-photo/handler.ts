import * as z from 'zod'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3ObjectStore } from '#shared/adapters/s3/s3-object-store.ts'
import { PhotoKind } from '#shared/domain/photo/photo-kind.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { queueHandler } from '#shared/runtime/queue/queue-handler.ts'
import { scrubUpload } from './scrub-upload.ts'
import { UploadNotification } from './upload-notification.ts'

const env = readEnv(z.object({ PHOTOS_BUCKET: z.string().min(1) }))
const log = lambdaLog('scrub-photo')
const photos = s3ObjectStore({ client: s3Client(), bucket: env.PHOTOS_BUCKET })
const scrub = scrubUpload({ photos, accepted: PhotoKind.options, log })

export const handler = queueHandler({
  schema: UploadNotification,
  log,
  handle: async uploads => {
    for (const photo of uploads) await scrub(photo)
  },
})
