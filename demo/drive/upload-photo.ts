import { sampleJpeg } from '#shared/domain/photo/sample-photos.ts'
import { answered, keyed } from './api.ts'
import type { DemoRun } from './demo-run.ts'

/** Asks for leave to upload and posts the form, as a browser does. */
export async function uploadPhoto({ api, tenant }: DemoRun, photoId: string, as: string | undefined): Promise<void> {
  const body = { photoId, contentType: 'image/jpeg' as const }
  const header = keyed(photoId)
  const { url, fields } = await answered(
    as === undefined
      ? api().POST('/api/t/{tenant}/photos', { params: { path: { tenant }, header }, body })
      : api(as).POST('/api/photos', { params: { header }, body }),
  )
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([Uint8Array.from(sampleJpeg())], { type: 'image/jpeg' }), 'photo.jpg')
  const response = await fetch(url, { method: 'POST', body: form })
  if (!response.ok) throw new Error(`The upload was answered ${response.status}: ${await response.text()}`)
}
