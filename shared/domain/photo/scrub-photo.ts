import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { PhotoKind } from './photo-kind.ts'
import { sniffPhoto } from './sniff-photo.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

export interface CleanPhoto {
  readonly kind: PhotoKind
  readonly bytes: Uint8Array
}

const STRIP: Record<PhotoKind, (bytes: Uint8Array) => Uint8Array> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
}

/**
 * The photo without position, device, time, thumbnail, words or anything else the pixels do not need. Its kind is read
 * from its bytes. Throws `photo.type` when that is not among `accepted`, `photo.unreadable` when it is damaged.
 */
export function scrubPhoto(bytes: Uint8Array, accepted: readonly PhotoKind[]): CleanPhoto {
  const kind = sniffPhoto(bytes)
  if (!kind || !accepted.includes(kind)) throw new DomainError('photo.type', 'not a photo of an accepted type')
  return { kind, bytes: STRIP[kind](bytes) }
}
