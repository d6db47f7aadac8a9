import { describe, expect, test } from 'vitest'
import { pngChunk, samplePng } from './sample-photos.ts'
import { stripPng } from './strip-png.ts'

const CANARY = 'CANARY 30.27N 120.13E'

test('a photo without metadata comes out byte for byte', () => {
  expect(stripPng(samplePng())).toEqual(samplePng())
})

test.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'pHYs', 'fcTL', 'fdAT', 'prVt'])('%s is gone', type => {
  const chunk = pngChunk(type, `words\0${CANARY}`)
  expect(stripPng(samplePng({ first: [chunk], last: [chunk] }))).toEqual(samplePng())
})

test('what stands after the end is gone', () => {
  expect(stripPng(samplePng({ tail: [Buffer.from(CANARY), samplePng()] }))).toEqual(samplePng())
})

test('the chunks that change how it looks stay, unless they hold more than they may', () => {
  const look = [
    pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f)),
    pngChunk('cHRM', new Uint8Array(32)),
    pngChunk('sRGB', Uint8Array.of(0)),
    pngChunk('tRNS', new Uint8Array(6)),
  ]
  expect(stripPng(samplePng({ first: look }))).toEqual(samplePng({ first: look }))
  expect(stripPng(samplePng({ first: [pngChunk('sRGB', CANARY)] }))).toEqual(samplePng())
})

describe('what is not one whole photo is refused', () => {
  const whole = samplePng()
  test('every cut', () => {
    for (let size = 0; size < whole.length; size++) expect(() => stripPng(whole.subarray(0, size))).toThrow(/PNG/)
  })

  test('every changed byte after the signature', () => {
    for (let at = 8; at < whole.length; at++) {
      const changed = whole.with(at, (whole[at] ?? 0) ^ 1)
      expect(() => stripPng(changed), `byte ${at}`).toThrow(/PNG/)
    }
  })

  const signature = samplePng().subarray(0, 8)
  const header = samplePng().subarray(8, 33)
  const of = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat([signature, ...parts]))
  test.each([
    ['no header', of(pngChunk('IDAT', 'x'), pngChunk('IEND', ''))],
    ['no picture', of(header, pngChunk('IEND', ''))],
    ['a second header', samplePng({ first: [header] })],
    ['a header that holds more', of(pngChunk('IHDR', CANARY), pngChunk('IDAT', 'x'), pngChunk('IEND', ''))],
    ['words in the end chunk', samplePng({ last: [pngChunk('IEND', CANARY)] })],
    ['an unknown critical chunk', samplePng({ first: [pngChunk('CgBI', CANARY)] })],
    ['a chunk whose type is no name', samplePng({ first: [pngChunk('a\0b1', CANARY)] })],
    ['a length beyond the file', of(header, Uint8Array.of(0xff, 0xff, 0xff, 0xff), pngChunk('IEND', ''))],
  ])('%s', (_, bytes) => {
    expect(() => stripPng(bytes)).toThrow(expect.objectContaining({ code: 'photo.unreadable' }))
  })
})
