import * as z from 'zod'
import { sampleJpeg } from '#shared/domain/photo/sample-photos.ts'
import type { Ask } from '../drive/client.ts'
import { keyOf } from '../drive/key-of.ts'
import type { Rig } from '../rig/rig.ts'

const Ticket = z.object({ url: z.string(), fields: z.record(z.string(), z.string()) })

/** Asks for leave to upload and posts the form, as a device does; answers the photo's id. */
export async function uploadPhoto(
  rig: Rig,
  ask: Ask,
  { as, id, bytes = sampleJpeg() }: { as?: string; id: number; bytes?: Uint8Array },
): Promise<string> {
  const photoId = keyOf('photo', String(id)).replace(/^(.{14})4/, '$17')
  const path = as ? '/api/photos' : '/api/t/alpha/photos'
  const body = { photoId, contentType: 'image/jpeg' }
  const answer = await ask({ method: 'POST', path, body, key: photoId, ...(as && { as }) })
  const { url, fields } = Ticket.parse(answer.body)
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }), 'photo.jpg')
  const response = await fetch(url, { method: 'POST', body: form })
  if (!response.ok) throw new Error(`The upload was answered ${response.status}: ${await response.text()}`)
  await rig.local.settled()
  return photoId
}
