import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { SuggestModel } from '#shared/domain/suggest/suggest-model.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'

export interface ModelsBucket {
  readonly client: S3Client
  readonly bucket: string
}

/** Objects below the tenant's name: one for each version, and `current`, a copy of the one that counts. */
export function s3SuggestModels({ client, bucket }: ModelsBucket): SuggestModels {
  const place = (tenant: Tenant, name: string) => ({ Bucket: bucket, Key: `models/${tenant}/${name}.json` })
  return {
    async current(tenant) {
      try {
        const { Body } = await client.send(new GetObjectCommand(place(tenant, 'current')))
        return SuggestModel.parse(JSON.parse((await Body?.transformToString()) ?? ''))
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },
    async keep(tenant, model) {
      const Body = JSON.stringify(SuggestModel.parse(model))
      for (const name of [model.version, 'current']) {
        await client.send(new PutObjectCommand({ ...place(tenant, name), Body, ContentType: 'application/json' }))
      }
    },
  }
}
