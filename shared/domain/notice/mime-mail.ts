/** A mail before it is sent; `id` makes its Message-ID, the same for a repeat. */
export interface Mail {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** RFC 3339. */
  readonly at: string
}

const WIDTH = 76
/** 45 bytes are 60 symbols of base64: with the mark-up an encoded word stays below RFC 2047's 75. */
const WORD_BYTES = 45

/** The mail as RFC 5322 wants it: ASCII only, CRLF, both parts that may be Chinese in base64. */
export function mimeMail({ id, from, to, subject, text, at }: Mail): string {
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const lines = [
    `From: ${oneLine(from)}`,
    `To: ${oneLine(to)}`,
    `Subject: ${encodedWords(oneLine(subject))}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${oneLine(domain)}>`,
    // RFC 3834: no machine answers it.
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(text, 'utf8')
      .toString('base64')
      .match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []),
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** Nothing anybody gave can begin another header. */
const oneLine = (value: string): string => value.replace(/[\r\n]+/g, ' ')

function encodedWords(text: string): string {
  const words: string[] = []
  let word = ''
  // By code points: no symbol is cut in two.
  for (const symbol of text) {
    if (Buffer.byteLength(word + symbol) > WORD_BYTES) {
      words.push(word)
      word = ''
    }
    word += symbol
  }
  words.push(word)
  return words.map(each => `=?utf-8?B?${Buffer.from(each, 'utf8').toString('base64')}?=`).join('\r\n ')
}
