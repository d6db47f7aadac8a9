export interface ReadMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Reads what our own mails hold (shared/domain/notice/mime-mail.ts): unfolded headers, encoded words, one base64 part. */
export function readMail(mime: string): ReadMail {
  const [head = '', ...body] = mime.split('\r\n\r\n')
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return {
    to: headers.get('to') ?? '',
    subject: decoded(headers.get('subject') ?? ''),
    text: Buffer.from(body.join(''), 'base64').toString('utf8'),
  }
}

/** White space between two encoded words is none (RFC 2047, 6.2). */
const decoded = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'))
