import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { PhotoId } from '#shared/domain/photo/photo-key.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'

/** The intake queue carries no photos, so none of them can have been uploaded. */
export async function noPhotos(_tenant: Tenant, [photo]: readonly PhotoId[]): Promise<void> {
  if (photo !== undefined)
    throw new DomainError('photo.missing', 'A photo over the intake queue', { params: { photo } })
}
