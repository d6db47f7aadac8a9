import middy from '@middy/core'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import * as z from 'zod'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3ObjectStore } from '#shared/adapters/s3/s3-object-store.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { serveFile } from './serve-file.ts'

const origins = z.string().transform(list => list.split(' ').filter(Boolean))
const env = readEnv(z.object({ WEB_BUCKET: z.string().min(1), WEB_CONNECT_ORIGINS: origins }))
const serve = serveFile(s3ObjectStore({ client: s3Client(), bucket: env.WEB_BUCKET }), env.WEB_CONNECT_ORIGINS)

export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
  .use(httpHeaderNormalizer())
  .handler(serve)
