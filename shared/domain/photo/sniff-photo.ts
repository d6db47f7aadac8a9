import type { PhotoKind } from './photo-kind.ts'

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n'

/** What the first bytes say the file is, whatever its name or declared type; undefined when none of ours. */
export function sniffPhoto(bytes: Uint8Array): PhotoKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith(PNG_SIGNATURE)) return 'image/png'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp'
  return undefined
}
