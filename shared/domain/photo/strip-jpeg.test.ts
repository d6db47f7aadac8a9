import { describe, expect, test } from 'vitest'
import { exifOrientation, orientationExif } from './exif-orientation.ts'
import { exif, jpegSegment, sampleJpeg } from './sample-photos.ts'
import { stripJpeg } from './strip-jpeg.ts'

const CANARY = 'CANARY 30.27N 120.13E'
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test('a photo without metadata comes out byte for byte', () => {
  expect(stripJpeg(sampleJpeg())).toEqual(sampleJpeg())
})

describe('what a camera or an editor adds is gone', () => {
  const segments = {
    'EXIF with position': jpegSegment(0xe1, exif('II', 1, CANARY)),
    XMP: jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${CANARY}`),
    'ICC profile': jpegSegment(0xe2, `ICC_PROFILE\0\x01\x01${CANARY}`),
    'multi-picture index': jpegSegment(0xe2, `MPF\0${CANARY}`),
    IPTC: jpegSegment(0xed, `Photoshop 3.0\x008BIM${CANARY}`),
    comment: jpegSegment(0xfe, CANARY),
    'JFXX thumbnail': jpegSegment(0xe0, `JFXX\0\x13${CANARY}`),
    'an unknown application segment': jpegSegment(0xeb, CANARY),
  }
  test.each(Object.entries(segments))('%s', (_, segment) => {
    for (const part of ['first', 'middle', 'last'] as const) {
      expect(stripJpeg(sampleJpeg({ [part]: [segment] }))).toEqual(sampleJpeg())
    }
  })

  test('a second image and anything else after the end', () => {
    expect(stripJpeg(sampleJpeg({ tail: [sampleJpeg(), Buffer.from(CANARY)] }))).toEqual(sampleJpeg())
  })

  test('a thumbnail in the JFIF segment, and words after the Adobe colour code', () => {
    const thumbnail = jpegSegment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01${CANARY}`)
    const adobe = jpegSegment(0xee, `Adobe\0\x64\0\0\0\0\x02${CANARY}`)
    const stripped = stripJpeg(sampleJpeg({ first: [thumbnail, adobe] }))
    expect(stripped).toEqual(sampleJpeg({ first: [jpegSegment(0xee, 'Adobe\0\x64\0\0\0\0\x02')] }))
  })
})

describe('orientation', () => {
  test.each(['II', 'MM'] as const)('is carried over from %s byte order, alone', byteOrder => {
    const stripped = stripJpeg(sampleJpeg({ first: [jpegSegment(0xe1, exif(byteOrder, 6, CANARY))] }))
    expect(stripped).toEqual(sampleJpeg({ first: [jpegSegment(0xe1, orientationExif(6))] }))
    expect(text(stripped)).not.toContain('CANARY')
    expect(exifOrientation(orientationExif(6))).toBe(6)
  })

  test.each([0, 1, 9, 0xffff])('%i needs no word of it', orientation => {
    expect(stripJpeg(sampleJpeg({ first: [jpegSegment(0xe1, exif('MM', orientation, ''))] }))).toEqual(sampleJpeg())
  })

  test('damaged EXIF is dropped and does not cost the photo', () => {
    const whole = exif('II', 6, CANARY)
    for (let size = 0; size < 30; size++) {
      expect(stripJpeg(sampleJpeg({ first: [jpegSegment(0xe1, whole.subarray(0, size))] }))).toEqual(sampleJpeg())
    }
  })
})

describe('what is not one whole photo is refused', () => {
  const whole = sampleJpeg()
  test('every cut', () => {
    for (let size = 0; size < whole.length; size++) {
      expect(() => stripJpeg(whole.subarray(0, size))).toThrow(/JPEG/)
    }
  })

  test.each([
    ['no picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ['two frames', sampleJpeg({ middle: [jpegSegment(0xc0, Uint8Array.of(8, 0, 1, 0, 1, 1, 1, 0x11, 0))] })],
    ['a scan before its frame', sampleJpeg({ first: [jpegSegment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0))] })],
    ['another start inside', sampleJpeg({ middle: [Uint8Array.of(0xff, 0xd8)] })],
    ['a segment shorter than its own length', sampleJpeg({ middle: [Uint8Array.of(0xff, 0xfe, 0, 1)] })],
    ['bytes where a marker must stand', sampleJpeg({ middle: [Uint8Array.of(0x20)] })],
  ])('%s', (_, bytes) => {
    expect(() => stripJpeg(bytes)).toThrow(expect.objectContaining({ code: 'photo.unreadable' }))
  })
})

test('stuffed zeros, restart markers and fill bytes do not end the picture', () => {
  // After the scan's own byte: FF 00 (data), FF D0 (restart), FF FF 00 (fill, then data).
  const scanData = Uint8Array.of(0xff, 0x00, 0xff, 0xd0, 0x3f, 0xff, 0xff, 0x00, 0x3f)
  const picture = sampleJpeg({ last: [scanData] })
  expect(stripJpeg(picture)).toEqual(picture)
})

test('a progressive photo keeps every scan and the tables between them', () => {
  const more = [
    jpegSegment(0xc4, Uint8Array.of(0x10, 1, ...new Array(15).fill(0), 0)),
    jpegSegment(0xda, Uint8Array.of(1, 1, 0, 1, 63, 0)),
    Uint8Array.of(0x3f),
  ]
  const comment = jpegSegment(0xfe, CANARY)
  expect(stripJpeg(sampleJpeg({ last: [comment, ...more, comment] }))).toEqual(sampleJpeg({ last: more }))
})
