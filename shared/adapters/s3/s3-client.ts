import { S3Client } from '@aws-sdk/client-s3'

/**
 * Path style when the environment names another endpoint than AWS's own, as the SDK reads it: a stand-in has no host
 * name for each bucket.
 */
export const s3Client = (env: NodeJS.ProcessEnv = process.env): S3Client =>
  new S3Client({ forcePathStyle: Boolean(env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL) })
