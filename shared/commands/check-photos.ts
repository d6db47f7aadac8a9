import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { type PhotoId, photoKey } from '#shared/domain/photo/photo-key.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { ObjectStore } from '#shared/ports/object-store.ts'

/** Every photo named must have been uploaded, cleaned already or waiting for it. Throws photo.missing or photo.unreadable. */
export const checkPhotos =
  (store: ObjectStore) =>
  async (tenant: Tenant, photos: readonly PhotoId[]): Promise<void> => {
    await Promise.all(photos.map(photoId => checkPhoto(store, tenant, photoId)))
  }

async function checkPhoto(store: ObjectStore, tenant: Tenant, photoId: PhotoId): Promise<void> {
  const ref = { tenant, photoId }
  if (await store.head(photoKey('private', ref))) return
  if (await store.has(photoKey('quarantine', ref))) return
  // Between the two looks the scrubber may have moved it.
  if (await store.head(photoKey('private', ref))) return
  if (await store.head(photoKey('refused', ref)))
    throw new DomainError('photo.unreadable', `Photo ${photoId} was refused`)
  throw new DomainError('photo.missing', `Photo ${photoId} is not there`, { params: { photo: photoId } })
}
