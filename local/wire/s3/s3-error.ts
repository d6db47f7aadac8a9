import type { WireAnswer } from '../server/wire-answer.ts'

/** What S3 says no with. */
export class S3Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: string, status: number, message: string, details: Readonly<Record<string, string | number>> = {}) {
    super(message)
    this.name = 'S3Refusal'
    this.code = code
    this.status = status
    this.details = details
  }
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export function s3Error({ code, status, message, details }: S3Refusal): WireAnswer {
  const more = Object.entries(details).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`)
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>${more.join('')}<RequestId>local</RequestId></Error>`,
  }
}
