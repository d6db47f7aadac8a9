import { describe, expect, test } from 'vitest'
import { VP8, VP8L, vp8x, webpChunk, webpOf } from './sample-photos.ts'
import { stripWebp } from './strip-webp.ts'

const CANARY = 'CANARY 30.27N 120.13E'
const ALPHA = 0x10
const metadata = ['EXIF', 'XMP ', 'ICCP', 'abcd'].map(name => webpChunk(name, CANARY))

test.each([
  ['lossy', webpOf([VP8])],
  ['lossless', webpOf([VP8L])],
  ['with transparency', webpOf([vp8x(ALPHA), webpChunk('ALPH', 'x'), VP8])],
])('a %s photo without metadata comes out byte for byte', (_, bytes) => {
  expect(stripWebp(bytes)).toEqual(bytes)
})

test('metadata is gone, and the flags that announced it', () => {
  const alpha = webpChunk('ALPH', 'xy')
  const marked = webpOf([vp8x(0x20 | ALPHA | 0x08 | 0x04), ...metadata, alpha, VP8, ...metadata])
  expect(stripWebp(marked)).toEqual(webpOf([vp8x(ALPHA), alpha, VP8]))
  expect(stripWebp(webpOf([VP8L, ...metadata]))).toEqual(webpOf([VP8L]))
})

test('reserved canvas bits, repeated chunks and what stands after the end are gone', () => {
  const canvas = webpChunk('VP8X', Uint8Array.of(0xc1, 7, 7, 7, 1, 0, 0, 2, 0, 0))
  const plain = webpChunk('VP8X', Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 2, 0, 0))
  expect(stripWebp(webpOf([canvas, VP8, webpChunk('VP8 ', CANARY)], Buffer.from(CANARY)))).toEqual(webpOf([plain, VP8]))
})

test('padding is written as zero', () => {
  const bytes = webpOf([webpChunk('VP8L', 'odd len')])
  const padded = bytes.with(bytes.length - 1, 0x41)
  expect(stripWebp(padded)).toEqual(bytes)
})

describe('what is not one whole photo is refused', () => {
  test('every cut', () => {
    const whole = webpOf([vp8x(0), VP8])
    for (let size = 0; size < whole.length; size++) expect(() => stripWebp(whole.subarray(0, size))).toThrow(/WebP/)
  })

  test.each([
    ['no picture', webpOf([vp8x(0)])],
    ['an empty picture', webpOf([webpChunk('VP8 ', '')])],
    ['a short canvas', webpOf([webpChunk('VP8X', '\0\0'), VP8])],
    ['a chunk longer than the file says', webpOf([VP8, Buffer.from('EXIF\xff\xff\xff\xff', 'latin1')])],
    ['a piece of a chunk header', webpOf([VP8, Buffer.from('EX')])],
  ])('%s', (_, bytes) => {
    expect(() => stripWebp(bytes)).toThrow(expect.objectContaining({ code: 'photo.unreadable' }))
  })

  test('an animation is no photo', () => {
    const frames = webpOf([vp8x(0x02), webpChunk('ANIM', 'xxxxxx'), webpChunk('ANMF', CANARY)])
    expect(() => stripWebp(frames)).toThrow(expect.objectContaining({ code: 'photo.type' }))
  })
})
