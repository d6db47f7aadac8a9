import { digestOfParts } from '#shared/domain/hash/digest.ts'
import type { ApiClient } from '#shared/domain/open311/api-client.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { PhotoId, photoKey } from '#shared/domain/photo/photo-key.ts'
import { PhotoKind } from '#shared/domain/photo/photo-kind.ts'
import type { TenantCall } from './call.ts'
import type { Open311Deps } from './open311-deps.ts'

/** What one request may carry; a gateway hands over six megabytes at most. */
const FILES = 6

/** Puts the pictures of a request where uploads go: into quarantine, to be cleaned before anybody sees them. */
export async function keepMedia(
  { tenant, media }: TenantCall,
  key: string,
  { client, at }: { readonly client: ApiClient; readonly at: string },
  { photos }: Open311Deps,
): Promise<PhotoId[]> {
  if (media.length > FILES) throw refuse(400, `At most ${FILES} files as media`)
  const kinds = media.map(({ type }) => PhotoKind.safeParse(type))
  if (kinds.some(({ success }) => !success)) throw refuse(400, 'media must be JPEG, PNG or WebP pictures')
  if (client.mode === 'test') return []
  return Promise.all(
    media.map(async ({ type, bytes }, index) => {
      const photoId = photoIdOf(key, index, at)
      await photos.put(photoKey('quarantine', { tenant, photoId }), bytes, type)
      return photoId
    }),
  )
}

/** A UUIDv7 that a repeated request makes again: the time of its span of ten minutes, then bits of the request's own key. */
function photoIdOf(key: string, index: number, at: string): PhotoId {
  const bytes = digestOfParts('media', key, String(index))
  const time = Math.floor(Date.parse(at) / 600_000) * 600_000
  bytes.writeUIntBE(time, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return PhotoId.parse(
    [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-'),
  )
}
