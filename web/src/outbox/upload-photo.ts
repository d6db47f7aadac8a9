import { ApiError, noAnswer } from '../api/api-error.ts'
import { type Ask, post } from '../api/post.ts'
import type { Posted } from '../api/posted.ts'
import { PHOTO_KIND } from '../photos/photo-kind.ts'
import { database } from './database.ts'

/** Slower than this is no network: 4 KB/s, a tenth of what 3G promises. While one photo goes nothing else is sent. */
const BYTES_PER_MS = 4
const LEAST_MS = 30_000

/** Brings one photo to the bucket, once: asks for leave, then posts the form it is given. */
export async function uploadPhoto(
  id: string,
  { path, ...asking }: Pick<Ask<unknown>, 'token' | 'language' | 'device'> & Pick<Posted['photo'], 'path'>,
): Promise<void> {
  const db = await database()
  const photo = await db.get('photos', id)
  // Gone: it was uploaded with an earlier try, or the server will say that it is missing.
  if (!photo || photo.uploaded) return
  const ticket = await post<'photo'>(path, {
    ...{ ...asking, key: id },
    body: { photoId: id, contentType: PHOTO_KIND },
  })
  const form = new FormData()
  for (const [name, value] of Object.entries(ticket.fields)) form.append(name, value)
  form.append('file', photo.blob)
  const signal = AbortSignal.timeout(LEAST_MS + photo.blob.size / BYTES_PER_MS)
  const answer = await fetch(ticket.url, { method: 'POST', body: form, signal }).catch(error => {
    throw noAnswer(error)
  })
  // A bucket's 403 is a ticket that ran out while the network was slow: the next try brings a new one.
  if (!answer.ok) throw new ApiError({ status: 503, code: `upload.${answer.status}`, title: '', errors: [] })
  if (await db.get('photos', id)) await db.put('photos', { ...photo, uploaded: true })
}
