const BOUNDARY = 'fuzz-7d3f'

export interface WrittenForm {
  readonly contentType: string
  readonly body: string
}

/** A form as a browser writes it. What is a list is so many fields of one name; `media` are files. */
export function writeForm(fields: Readonly<Record<string, unknown>>, bodyType: string): WrittenForm {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  )
  if (bodyType !== 'multipart/form-data') return { contentType: bodyType, body: new URLSearchParams(pairs).toString() }
  const parts = pairs.map(([name, value], index) => {
    const file = name === 'media' ? `; filename="${index}.jpg"\r\ncontent-type: image/jpeg` : ''
    return `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`
  })
  return { contentType: `multipart/form-data; boundary=${BOUNDARY}`, body: `${parts.join('')}--${BOUNDARY}--\r\n` }
}
