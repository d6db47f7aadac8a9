import { crc32, deflateSync } from 'node:zlib'

// Photos of one or two pixels for tests, made of their parts, so that a test can put anything between the parts.

const text = (latin1: string) => Buffer.from(latin1, 'latin1')

export const jpegSegment = (marker: number, payload: Uint8Array | string): Uint8Array => {
  const bytes = typeof payload === 'string' ? text(payload) : payload
  const length = bytes.length + 2
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), bytes])
}

const SOI = Uint8Array.of(0xff, 0xd8)
const EOI = Uint8Array.of(0xff, 0xd9)
const JFIF = jpegSegment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')
const TABLES_AND_FRAME = Buffer.concat([
  jpegSegment(0xdb, Uint8Array.of(0, ...new Array(64).fill(1))),
  jpegSegment(0xc0, Uint8Array.of(8, 0, 1, 0, 1, 1, 1, 0x11, 0)), // 8 bits, 1 × 1, one component
  jpegSegment(0xc4, Uint8Array.of(0x00, 1, ...new Array(15).fill(0), 0)), // DC: one code, "no difference"
  jpegSegment(0xc4, Uint8Array.of(0x10, 1, ...new Array(15).fill(0), 0)), // AC: one code, "end of block"
])
const SCAN = Buffer.concat([jpegSegment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), Uint8Array.of(0x3f)])

export interface JpegParts {
  /** Before the tables, between them and the scan, after the scan, after the end. */
  readonly first?: readonly Uint8Array[]
  readonly middle?: readonly Uint8Array[]
  readonly last?: readonly Uint8Array[]
  readonly tail?: readonly Uint8Array[]
}

/** A grey JPEG of one pixel. */
export const sampleJpeg = ({ first = [], middle = [], last = [], tail = [] }: JpegParts = {}): Uint8Array =>
  new Uint8Array(Buffer.concat([SOI, JFIF, ...first, TABLES_AND_FRAME, ...middle, SCAN, ...last, EOI, ...tail]))

/** An APP1 payload with an orientation among other entries and `words` where a camera writes its name. */
export function exif(byteOrder: 'II' | 'MM', orientation: number, words: string): Uint8Array {
  const little = byteOrder === 'II'
  const u16 = (n: number) => (little ? [n & 255, n >> 8] : [n >> 8, n & 255])
  const u32 = (n: number) => (little ? [...u16(n & 0xffff), ...u16(n >>> 16)] : [...u16(n >>> 16), ...u16(n & 0xffff)])
  const make = [...u16(0x010f), ...u16(2), ...u32(words.length), ...u32(38)]
  const turned = [...u16(0x0112), ...u16(3), ...u32(1), ...u16(orientation), 0, 0]
  const tiff = [...u16(42), ...u32(8), ...u16(2), ...make, ...turned, ...u32(0)]
  return Buffer.concat([text(`Exif\0\0${byteOrder}`), Uint8Array.from(tiff), text(words)])
}

export function pngChunk(type: string, data: Uint8Array | string): Uint8Array {
  const body = Buffer.concat([text(type), typeof data === 'string' ? text(data) : data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(body.length - 4, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}

/** An RGB PNG of two pixels; `first` stands before its data, `last` after it, `tail` after its end. */
export const samplePng = ({ first = [], last = [], tail = [] }: Omit<JpegParts, 'middle'> = {}): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      text('\x89PNG\r\n\x1a\n'),
      pngChunk('IHDR', Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0)),
      ...first,
      pngChunk('IDAT', deflateSync(Uint8Array.of(0, 255, 0, 0, 0, 0, 255))),
      ...last,
      pngChunk('IEND', ''),
      ...tail,
    ]),
  )

export function webpChunk(name: string, data: Uint8Array | string): Uint8Array {
  const body = typeof data === 'string' ? text(data) : data
  const header = Buffer.alloc(8, name, 'latin1')
  header.writeUInt32LE(body.length, 4)
  return Buffer.concat([header, body, Buffer.alloc(body.length % 2)])
}

/** One transparent pixel, lossless. */
export const VP8L = webpChunk('VP8L', Buffer.from('2f00000010071011118888fe07', 'hex'))
/** One pixel, lossy. */
export const VP8 = webpChunk('VP8 ', Buffer.from('3001009d012a010001000ec0fe25a400037000000000', 'hex'))
/** A canvas of one pixel with these flags. */
export const vp8x = (flags: number) => webpChunk('VP8X', Uint8Array.of(flags, 0, 0, 0, 0, 0, 0, 0, 0, 0))

export const webpOf = (chunks: readonly Uint8Array[], tail: Uint8Array = new Uint8Array()): Uint8Array =>
  new Uint8Array(Buffer.concat([webpChunk('RIFF', Buffer.concat([text('WEBP'), ...chunks])), tail]))

export const sampleWebp = (): Uint8Array => webpOf([VP8])
