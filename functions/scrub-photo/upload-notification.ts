import * as z from 'zod'
import { parsePhotoKey } from '#shared/domain/photo/photo-key.ts'

/** S3 writes keys as a form would: percent signs, and `+` for a blank. */
function decodedKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '))
  } catch {
    return ''
  }
}

const QuarantinedPhoto = z.string().transform((key, context) => {
  const photo = parsePhotoKey(decodedKey(key))
  if (photo?.stage === 'quarantine') return { tenant: photo.tenant, photoId: photo.photoId }
  context.addIssue({ code: 'custom', message: 'not the key of a quarantined photo' })
  return z.NEVER
})

const ObjectCreated = z.object({ s3: z.object({ object: z.object({ key: QuarantinedPhoto }) }) })

/** What a bucket sends to the scrub queue (S3 event structure 2.x), as the photos it names; its greeting names none. */
export const UploadNotification = z.union([
  z.object({ Records: z.array(ObjectCreated) }).transform(({ Records }) => Records.map(({ s3 }) => s3.object.key)),
  z.object({ Event: z.literal('s3:TestEvent') }).transform(() => []),
])
