import * as z from 'zod'
import { sampleJpeg } from '#shared/domain/photo/sample-photos.ts'
import type { DemoRun } from './demo-run.ts'

const Ticket = z.object({ url: z.string(), fields: z.record(z.string(), z.string()) })

/** Asks for leave to upload and posts the form, as a browser does. */
export async function uploadPhoto({ api, tenant }: DemoRun, photoId: string, as: string | undefined): Promise<void> {
  const path = as ? '/api/photos' : `/api/t/${tenant}/photos`
  const body = { photoId, contentType: 'image/jpeg' }
  const { url, fields } = Ticket.parse(await api({ method: 'POST', path, body, key: photoId, ...(as && { as }) }))
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([Uint8Array.from(sampleJpeg())], { type: 'image/jpeg' }), 'photo.jpg')
  const response = await fetch(url, { method: 'POST', body: form })
  if (!response.ok) throw new Error(`The upload was answered ${response.status}: ${await response.text()}`)
}
