import { exifOrientation, orientationExif } from './exif-orientation.ts'
import { type JpegSegment, jpegSegments, SOS } from './jpeg-segments.ts'
import { unreadablePhoto } from './unreadable-photo.ts'

const [DHT, JPG, DAC, DQT, DNL, DRI] = [0xc4, 0xc8, 0xcc, 0xdb, 0xdc, 0xdd]
const [APP0, APP1, APP14] = [0xe0, 0xe1, 0xee]
const TABLES = new Set([DHT, DAC, DQT, DNL, DRI])
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![DHT, JPG, DAC].includes(marker)

// JFIF 1.01, square pixels, no thumbnail.
const JFIF = Uint8Array.of(...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0)

/**
 * The same picture with nothing but what decoding needs. JFIF and Adobe say how colours are coded and orientation which
 * way is up, so these three are written anew. An ICC profile goes too: it has room for text, dates and serial numbers,
 * and a slightly paler photo is the smaller harm. Throws `photo.unreadable`.
 */
export function stripJpeg(file: Uint8Array): Uint8Array {
  const header = new Map<number, Uint8Array>()
  const body: Uint8Array[] = []
  let frames = 0
  let scans = 0
  for (const segment of jpegSegments(file)) {
    if (scans === 0) collectHeader(segment, header)
    if (isFrame(segment.marker)) frames += 1
    else if (segment.marker === SOS) scans += 1
    else if (!TABLES.has(segment.marker)) continue
    if (frames > 1 || (scans > 0 && frames === 0)) throw unreadablePhoto('JPEG: not exactly one frame before its scans')
    body.push(...written(segment.marker, segment.payload), segment.scan)
  }
  if (scans === 0) throw unreadablePhoto('JPEG: no picture in it')
  const first = [APP0, APP1, APP14].flatMap(marker => written(marker, header.get(marker)))
  return new Uint8Array(Buffer.concat([Uint8Array.of(0xff, 0xd8), ...first, ...body, Uint8Array.of(0xff, 0xd9)]))
}

function collectHeader({ marker, payload }: JpegSegment, header: Map<number, Uint8Array>): void {
  const name = Buffer.from(payload.subarray(0, 5)).toString('latin1')
  if (marker === APP0 && name === 'JFIF\0') header.set(APP0, JFIF)
  if (marker === APP14 && name === 'Adobe' && payload.length >= 12) header.set(APP14, adobe(payload[11] ?? 0))
  const orientation = marker === APP1 && !header.has(APP1) ? exifOrientation(payload) : undefined
  if (orientation !== undefined) header.set(APP1, orientationExif(orientation))
}

/** Version 100, no flags, and the colour transform: without it CMYK and RGB photos come out in wrong colours. */
const adobe = (transform: number) => Uint8Array.of(...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, transform)

function written(marker: number, payload: Uint8Array | undefined): Uint8Array[] {
  if (payload === undefined) return []
  const length = payload.length + 2
  return [Uint8Array.of(0xff, marker, length >> 8, length & 0xff), payload]
}
