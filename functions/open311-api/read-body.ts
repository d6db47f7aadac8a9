import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { type Form, readForm } from '#shared/domain/open311/read-form.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { Media } from './call.ts'

/** A form, or a form with files. Nothing said about the type: a form. Throws a refusal. */
export async function readBody(event: APIGatewayProxyEventV2): Promise<{ form: Form; media: readonly Media[] }> {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  const type = event.headers['content-type'] ?? 'application/x-www-form-urlencoded'
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    return { form: readForm(textOf(bytes)), media: [] }
  }
  if (/^multipart\/form-data\s*;/i.test(type)) return readMultipart(bytes, type)
  throw refuse(400, REFUSALS.mediaType)
}

async function readMultipart(bytes: Buffer, type: string): Promise<{ form: Form; media: readonly Media[] }> {
  const parts = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw refuse(400, REFUSALS.multipart)
    })
  const form: [string, string][] = []
  const media: Media[] = []
  for (const [name, part] of parts) {
    if (typeof part !== 'string') {
      if (part.size > 0) media.push({ bytes: new Uint8Array(await part.arrayBuffer()) })
    } else if (part.trim() !== '') {
      // Read as text: a picture would be lost without a word.
      if (name === 'media') throw refuse(400, REFUSALS.mediaNoFile)
      form.push([name, part])
    }
  }
  return { form, media }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse(400, REFUSALS.notUtf8)
  }
}
