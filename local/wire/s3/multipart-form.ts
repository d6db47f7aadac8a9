export interface FormUpload {
  /** Names in lower case: S3 compares them without regard to case. */
  readonly fields: ReadonlyMap<string, string>
  readonly file: Buffer | undefined
  readonly filename: string
}

const blankLine = Buffer.from('\r\n\r\n')

/** A multipart/form-data body; what follows the file is ignored, as S3 does. Undefined: not well-formed. */
export function multipartForm(contentType: string, body: Buffer): FormUpload | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  if (!boundary) return undefined
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`)
  const fields = new Map<string, string>()
  let at = body.indexOf(mark)
  while (at >= 0) {
    const start = at + mark.length + 2
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), start)
    const headEnd = body.indexOf(blankLine, start)
    if (end < 0 || headEnd < 0 || headEnd > end) break
    const head = body.subarray(start, headEnd).toString('utf8')
    const value = body.subarray(headEnd + blankLine.length, end)
    const name = (/\bname="([^"]*)"/i.exec(head)?.[1] ?? '').toLowerCase()
    if (name === 'file') return { fields, file: value, filename: /filename="([^"]*)"/i.exec(head)?.[1] ?? '' }
    fields.set(name, value.toString('utf8'))
    at = end + 2
  }
  return fields.size > 0 ? { fields, file: undefined, filename: '' } : undefined
}
