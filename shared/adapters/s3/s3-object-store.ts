import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { type ObjectStore, UploadTicketRequest } from '#shared/ports/object-store.ts'

const UNKNOWN_TYPE = 'application/octet-stream'

/** Without s3:ListBucket AWS answers 403, not 404, for what is not there: who calls get or head needs it granted. */
export function s3ObjectStore({ client, bucket }: { client: S3Client; bucket: string }): ObjectStore {
  const at = (key: string) => ({ Bucket: bucket, Key: key })
  return {
    async uploadTicket(request) {
      const { key, contentType, maxBytes, expiresSeconds } = UploadTicketRequest.parse(request)
      // Fields become exact conditions of the signed policy, as the key and the bucket do.
      return createPresignedPost(client, {
        ...at(key),
        Fields: { 'Content-Type': contentType },
        Conditions: [['content-length-range', 1, maxBytes]],
        Expires: expiresSeconds,
      })
    },
    async get(key) {
      const found = await orAbsent(client.send(new GetObjectCommand(at(key))))
      if (!found?.Body) return undefined
      return { bytes: await found.Body.transformToByteArray(), contentType: found.ContentType ?? UNKNOWN_TYPE }
    },
    async put(key, bytes, contentType) {
      // Photos of others: no browser keeps one beyond the page that showed it.
      const kept = { ContentType: contentType, CacheControl: 'no-store' }
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ...kept }))
    },
    async head(key) {
      const found = await orAbsent(client.send(new HeadObjectCommand(at(key))))
      return found && { size: found.ContentLength ?? 0, contentType: found.ContentType ?? UNKNOWN_TYPE }
    },
    async has(key) {
      // Keys come in order, so a key itself is the first of those it begins.
      const { Contents } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: key, MaxKeys: 1 }))
      return Contents?.[0]?.Key === key
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)))
    },
    link: (key, expiresSeconds) => getSignedUrl(client, new GetObjectCommand(at(key)), { expiresIn: expiresSeconds }),
  }
}

async function orAbsent<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof NoSuchKey || error instanceof NotFound) return undefined
    throw error
  }
}
