import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { type PhotoRef, photoKey } from '#shared/domain/photo/photo-key.ts'
import type { PhotoKind } from '#shared/domain/photo/photo-kind.ts'
import { scrubPhoto } from '#shared/domain/photo/scrub-photo.ts'
import type { Log } from '#shared/ports/log.ts'
import type { ObjectStore, StoredObject } from '#shared/ports/object-store.ts'

export interface Deps {
  readonly photos: ObjectStore
  readonly accepted: readonly PhotoKind[]
  readonly log: Log
}

/**
 * Moves an upload out of quarantine: its picture to `private/`, or the code of its refusal to `refused/`, so that the
 * reporter can be told. The first clean copy stays: a ticket can be used again while it lives, and the photo of a report
 * must not change under those who work on it. Throws only when the store fails; doing it again is harmless.
 */
export const scrubUpload =
  ({ photos, accepted, log }: Deps) =>
  async (photo: PhotoRef): Promise<void> => {
    const upload = await photos.get(photoKey('quarantine', photo))
    if (!upload) return
    if (!(await photos.head(photoKey('private', photo)))) {
      const { refused, ...kept } = outcomeOf(upload, accepted)
      await photos.put(photoKey(refused ? 'refused' : 'private', photo), kept.bytes, kept.contentType)
      if (refused) log.info('photo.refused', { ...photo, reason: refused })
      else log.info('photo.scrubbed', { ...photo, bytesIn: upload.bytes.length, bytesOut: kept.bytes.length })
    }
    await photos.delete(photoKey('quarantine', photo))
  }

function outcomeOf({ bytes }: StoredObject, accepted: readonly PhotoKind[]): StoredObject & { refused?: string } {
  try {
    const clean = scrubPhoto(bytes, accepted)
    return { bytes: clean.bytes, contentType: clean.kind }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { bytes: Buffer.from(error.code), contentType: 'text/plain', refused: error.code }
  }
}
