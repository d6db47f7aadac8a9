import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { unreadablePhoto } from './unreadable-photo.ts'

const RIFF_HEADER_BYTES = 12
const CHUNK_HEADER_BYTES = 8
const [ALPHA, ANIMATION] = [0x10, 0x02]

/**
 * The same picture with its canvas, transparency and pixels only (RFC 9649): no EXIF, XMP, ICC profile or unknown chunk,
 * and nothing after its end. An animation is no photo: `photo.type`. Throws `photo.unreadable` when damaged.
 */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const chunks = chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const name = chunks.has('VP8 ') ? 'VP8 ' : 'VP8L'
  const picture = chunks.get(name)
  const canvas = chunks.get('VP8X')
  if (canvas && ((canvas[0] ?? 0) & ANIMATION || chunks.has('ANIM'))) {
    throw new DomainError('photo.type', 'WebP: an animation')
  }
  if (!picture || picture.length < 5) throw unreadablePhoto('WebP: no picture in it')
  if (canvas && canvas.length !== 10) throw unreadablePhoto('WebP: a canvas of the wrong size')

  const alpha = canvas && name === 'VP8 ' ? chunks.get('ALPH') : undefined
  const kept: Uint8Array[] = []
  if (canvas) kept.push(...written('VP8X', Buffer.of((canvas[0] ?? 0) & ALPHA, 0, 0, 0, ...canvas.subarray(4))))
  if (alpha) kept.push(...written('ALPH', alpha))
  kept.push(...written(name, picture))
  return new Uint8Array(Buffer.concat(written('RIFF', Buffer.concat([Buffer.from('WEBP'), ...kept]))))
}

/** The first chunk of each name; decoders ignore repeated ones too. */
function chunksOf(file: Buffer): Map<string, Buffer> {
  const end = file.length < RIFF_HEADER_BYTES ? Number.POSITIVE_INFINITY : CHUNK_HEADER_BYTES + file.readUInt32LE(4)
  if (end > file.length) throw unreadablePhoto('WebP: cut off')
  const chunks = new Map<string, Buffer>()
  for (let at = RIFF_HEADER_BYTES; at < end; ) {
    const start = at + CHUNK_HEADER_BYTES
    if (start > end) throw unreadablePhoto('WebP: a chunk is cut off')
    const size = file.readUInt32LE(at + 4)
    if (start + size > end) throw unreadablePhoto('WebP: a chunk is cut off')
    const name = file.toString('latin1', at, at + 4)
    if (!chunks.has(name)) chunks.set(name, file.subarray(start, start + size))
    at = start + size + (size % 2)
  }
  return chunks
}

function written(name: string, data: Uint8Array): Uint8Array[] {
  const header = Buffer.alloc(CHUNK_HEADER_BYTES, name, 'latin1')
  header.writeUInt32LE(data.length, 4)
  return data.length % 2 ? [header, data, Uint8Array.of(0)] : [header, data]
}
