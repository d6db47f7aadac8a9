import { database } from '../outbox/database.ts'
import { photosOf } from '../outbox/outbox-item.ts'

/** A form that was left open longer than this is not gone on with. */
const FORM_MS = 24 * 3_600_000

/** When a UUIDv7 was drawn, Unix ms: its first 48 bits (RFC 9562, 5.7). */
export const drawnAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

export async function dropPhotos(ids: readonly string[]): Promise<void> {
  const db = await database()
  for (const id of ids) await db.delete('photos', id)
}

/** Of a form that was left: what something kept needs too, such as a refused action that is being corrected, stays. */
export async function dropUnwanted(ids: readonly string[]): Promise<void> {
  const wanted = new Set((await (await database()).getAll('outbox')).flatMap(photosOf))
  await dropPhotos(ids.filter(id => !wanted.has(id)))
}

/** Deletes photos that belong to nothing that is kept. By default those an open form may still hold are left. */
export async function sweepPhotos(before = Date.now() - FORM_MS): Promise<void> {
  const db = await database()
  const wanted = new Set((await db.getAll('outbox')).flatMap(photosOf))
  const photos = await db.getAll('photos')
  await dropPhotos(photos.map(({ id }) => id).filter(id => !wanted.has(id) && drawnAt(id) < before))
}
