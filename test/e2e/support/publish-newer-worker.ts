import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { s3Of } from '#cli/stack/clients.ts'
import type { Site } from './site.ts'

/** The service worker of a next release, as far as a browser can tell: other bytes under its address. */
export async function publishNewerWorker({ stack }: Site): Promise<void> {
  const s3 = s3Of(stack)
  const at = { Bucket: stack.output('WebBucket'), Key: 'sw.js' }
  const { Body, ContentType } = await s3.send(new GetObjectCommand(at))
  const text = `${await Body?.transformToString()}\n// next`
  await s3.send(new PutObjectCommand({ ...at, Body: text, ContentType }))
  s3.destroy()
}
