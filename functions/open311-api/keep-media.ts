import { pathOfNowhere, policyFor } from '#shared/commands/registry-lookup.ts'
import { digestOfParts } from '#shared/domain/hash/digest.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import { PhotoId, photoKey } from '#shared/domain/photo/photo-key.ts'
import type { PhotoKind } from '#shared/domain/photo/photo-kind.ts'
import { sniffPhoto } from '#shared/domain/photo/sniff-photo.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Media, TenantCall } from './call.ts'
import type { Open311Deps } from './open311-deps.ts'

/** What one request may carry; a gateway hands over six megabytes at most. */
const FILES = 6

export interface Medium extends Media {
  /** By its first bytes: many clients declare nothing but octet-stream. */
  readonly type: PhotoKind
  readonly photoId: PhotoId
}

/** The pictures of a request under the names they will have. Refuses what is no picture, too many or too big; stores nothing. */
export async function mediaOf(
  { tenant, media }: TenantCall,
  key: string,
  at: string,
  { registry }: Open311Deps,
): Promise<readonly Medium[]> {
  if (media.length === 0) return []
  if (media.length > FILES) throw refuse(400, REFUSALS.mediaFiles(FILES))
  const { report } = await policyFor(registry, tenant, await pathOfNowhere(registry, tenant))
  if (media.some(({ bytes }) => bytes.length > report.photoBytesMax))
    throw refuse(400, REFUSALS.mediaBytes(report.photoBytesMax))
  return media.map(({ bytes }, index) => {
    const type = sniffPhoto(bytes)
    if (type === undefined) throw refuse(400, REFUSALS.mediaKind)
    return { bytes, type, photoId: photoIdOf(key, index, at) }
  })
}

/** Puts them where uploads go: into quarantine, to be cleaned before anybody sees them. */
export async function keepMedia(tenant: Tenant, media: readonly Medium[], { photos }: Open311Deps): Promise<void> {
  await Promise.all(
    media.map(({ photoId, bytes, type }) => photos.put(photoKey('quarantine', { tenant, photoId }), bytes, type)),
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
