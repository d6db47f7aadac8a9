import * as z from 'zod'
import { Tenant } from '#shared/domain/registry/ids.ts'

/** UUIDv7 made on the device; lower case only, because object keys tell cases apart. */
export const PhotoId = z.uuidv7().lowercase().brand<'PhotoId'>()
export type PhotoId = z.infer<typeof PhotoId>

/**
 * Where a photo can lie: as uploaded; scrubbed, for those who work on the case and, by a link, for everybody where its case
 * says so; and, in a photo's stead, the reason it was refused.
 */
export const PhotoStage = z.enum(['quarantine', 'private', 'refused'])
export type PhotoStage = z.infer<typeof PhotoStage>

export interface PhotoRef {
  readonly tenant: Tenant
  readonly photoId: PhotoId
}

const KeyParts = z.tuple([PhotoStage, Tenant, PhotoId])

export const photoKey = (stage: PhotoStage, { tenant, photoId }: PhotoRef): string => `${stage}/${tenant}/${photoId}`

/** The photo a key names; undefined for any key that `photoKey` does not make. */
export function parsePhotoKey(key: string): (PhotoRef & { readonly stage: PhotoStage }) | undefined {
  const parts = KeyParts.safeParse(key.split('/'))
  if (!parts.success) return undefined
  const [stage, tenant, photoId] = parts.data
  return { stage, tenant, photoId }
}
