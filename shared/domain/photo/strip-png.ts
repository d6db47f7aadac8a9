import { crc32 } from 'node:zlib'
import { unreadablePhoto } from './unreadable-photo.ts'

const SIGNATURE_BYTES = 8
const FRAME_BYTES = 12 // length, type and CRC around a chunk's data
const CRITICAL = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND'])
/** The ancillary chunks that change how pixels look, with the most bytes they may hold, so that nothing hides in them. */
const APPEARANCE = new Map([
  ['tRNS', 256],
  ['gAMA', 4],
  ['cHRM', 32],
  ['sRGB', 1],
])

/**
 * The same picture without text, times, EXIF, ICC profile, animation frames and whatever stands after its end
 * (PNG, third edition: a chunk whose type starts in upper case is critical). Throws `photo.unreadable`.
 */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [file.subarray(0, SIGNATURE_BYTES)]
  const seen: string[] = []
  for (let at = SIGNATURE_BYTES; seen.at(-1) !== 'IEND'; ) {
    const chunk = chunkAt(file, at)
    const type = chunk.toString('latin1', 4, 8)
    at += chunk.length
    if (!isKept(type, chunk.length - FRAME_BYTES)) continue
    kept.push(chunk)
    seen.push(type)
  }
  if (seen[0] !== 'IHDR' || seen.lastIndexOf('IHDR') !== 0) throw unreadablePhoto('PNG: not one header at its start')
  if (!seen.includes('IDAT')) throw unreadablePhoto('PNG: no picture in it')
  return new Uint8Array(Buffer.concat(kept))
}

function chunkAt(file: Buffer, at: number): Buffer {
  if (at + FRAME_BYTES > file.length) throw unreadablePhoto('PNG: cut off')
  const end = at + FRAME_BYTES + file.readUInt32BE(at)
  if (end > file.length) throw unreadablePhoto('PNG: a chunk is cut off')
  if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) throw unreadablePhoto('PNG: wrong checksum')
  return file.subarray(at, end)
}

function isKept(type: string, size: number): boolean {
  if (CRITICAL.has(type)) {
    if (type === 'IHDR' && size !== 13) throw unreadablePhoto('PNG: a header of the wrong size')
    if (type === 'IEND' && size !== 0) throw unreadablePhoto('PNG: an end that holds data')
    return true
  }
  if (!/^[a-z][A-Za-z]{3}$/.test(type)) throw unreadablePhoto('PNG: an unknown critical chunk')
  return size <= (APPEARANCE.get(type) ?? -1)
}
