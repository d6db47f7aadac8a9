import { unreadablePhoto } from './unreadable-photo.ts'

export interface JpegSegment {
  readonly marker: number
  /** What follows the two length bytes. */
  readonly payload: Uint8Array
  /** The compressed data after a start of scan; empty for every other marker. */
  readonly scan: Uint8Array
}

const SOI = 0xd8
const EOI = 0xd9
export const SOS = 0xda

const isRestart = (byte: number) => byte >= 0xd0 && byte <= 0xd7

/**
 * The segments between SOI and the first EOI (ITU-T T.81 annex B). What follows EOI is not the photo: phones append
 * second images and whole videos there.
 */
export function* jpegSegments(file: Uint8Array): Generator<JpegSegment> {
  if (file[0] !== 0xff || file[1] !== SOI) throw unreadablePhoto('JPEG: no start of image')
  let at = 2
  for (;;) {
    if (file[at] !== 0xff) throw unreadablePhoto('JPEG: no marker where one must stand')
    while (file[at] === 0xff) at += 1 // fill bytes are allowed before a marker
    const marker = file[at] ?? 0
    if (marker === EOI) return
    if (marker < 0xc0 || marker === SOI || isRestart(marker)) throw unreadablePhoto('JPEG: a marker out of place')
    const start = at + 3
    const end = at + 1 + (((file[at + 1] ?? 0) << 8) | (file[at + 2] ?? 0))
    if (end < start || end > file.length) throw unreadablePhoto('JPEG: a segment is cut off')
    at = marker === SOS ? endOfScan(file, end) : end
    yield { marker, payload: file.subarray(start, end), scan: file.subarray(end, at) }
  }
}

/** Compressed data goes on over stuffed zeros (FF 00) and restart markers, and ends at any other marker. */
function endOfScan(file: Uint8Array, start: number): number {
  let at = file.indexOf(0xff, start)
  while (at >= 0) {
    let next = at + 1
    while (file[next] === 0xff) next += 1
    const byte = file[next]
    if (byte === undefined) break
    if (byte !== 0 && !isRestart(byte)) return at
    at = file.indexOf(0xff, next + 1)
  }
  throw unreadablePhoto('JPEG: the picture is cut off')
}
