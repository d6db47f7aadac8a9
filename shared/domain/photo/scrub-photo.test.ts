import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { PhotoKind } from './photo-kind.ts'
import {
  exif,
  jpegSegment,
  pngChunk,
  sampleJpeg,
  samplePng,
  sampleWebp,
  VP8,
  vp8x,
  webpChunk,
  webpOf,
} from './sample-photos.ts'
import { scrubPhoto } from './scrub-photo.ts'
import { sniffPhoto } from './sniff-photo.ts'

const ALL = PhotoKind.options
const SAMPLES = { 'image/jpeg': sampleJpeg(), 'image/png': samplePng(), 'image/webp': sampleWebp() }

/** Scrubs, or gives undefined for a refusal; any other error fails the test. */
function scrubbed(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return scrubPhoto(bytes, ALL).bytes
  } catch (error) {
    if (error instanceof DomainError && ['photo.type', 'photo.unreadable'].includes(error.code)) return undefined
    throw error
  }
}

test.each(ALL)('%s is known by its bytes and kept', kind => {
  expect(sniffPhoto(SAMPLES[kind])).toBe(kind)
  expect(scrubPhoto(SAMPLES[kind], [kind])).toEqual({ kind, bytes: SAMPLES[kind] })
})

test.each(['', 'GIF89a', '%PDF-1.7', '<svg xmlns=""/>', 'RIFF\0\0\0\0WAVE', '\xff\xd8', '\0\0\0\x18ftypheic'])(
  'a file that begins %j is none of ours',
  start => {
    const bytes = Buffer.from(start, 'latin1')
    expect(sniffPhoto(bytes)).toBeUndefined()
    expect(() => scrubPhoto(bytes, ALL)).toThrow(expect.objectContaining({ code: 'photo.type' }))
  },
)

test('a type this place does not accept is refused', () => {
  expect(() => scrubPhoto(sampleWebp(), ['image/jpeg'])).toThrow(expect.objectContaining({ code: 'photo.type' }))
})

describe('whatever comes', () => {
  const HEADS = [...Object.values(SAMPLES).map(bytes => bytes.subarray(0, 12)), new Uint8Array()]
  const anything = fc
    .tuple(fc.constantFrom(...HEADS), fc.uint8Array({ maxLength: 300, size: 'max' }))
    .map(([head, rest]) => new Uint8Array(Buffer.concat([head, rest])))

  const rich = [
    sampleJpeg({
      first: [jpegSegment(0xe1, exif('II', 6, 'camera')), jpegSegment(0xfe, 'words')],
      tail: [sampleJpeg()],
    }),
    samplePng({ first: [pngChunk('gAMA', new Uint8Array(4)), pngChunk('eXIf', 'II*')], tail: [samplePng()] }),
    webpOf([vp8x(0x1c), webpChunk('ALPH', 'x'), VP8, webpChunk('EXIF', 'words')]),
    ...Object.values(SAMPLES),
  ]
  const edit = fc.record({ at: fc.nat(400), remove: fc.nat(6), insert: fc.uint8Array({ maxLength: 6 }) })
  const mutated = fc
    .tuple(fc.constantFrom(...rich), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([photo, edits]) => {
      const bytes = [...photo]
      for (const { at, remove, insert } of edits) bytes.splice(at % bytes.length, remove, ...insert)
      return Uint8Array.from(bytes)
    })

  test.each([
    ['random bytes', anything],
    ['mutated photos', mutated],
  ])('%s: a clean photo or a refusal, never a crash; scrubbing twice changes nothing', (_, bytes) => {
    fc.assert(
      fc.property(bytes, input => {
        const once = scrubbed(input)
        if (once) expect(Buffer.compare(scrubPhoto(once, ALL).bytes, once)).toBe(0)
      }),
      { numRuns: 3000 },
    )
  })

  test('mutations do leave some photos readable, so the property above is not empty', () => {
    const kept = fc.sample(mutated, { numRuns: 500, seed: 1 }).filter(bytes => scrubbed(bytes))
    expect(kept.length).toBeGreaterThan(25)
  })
})

describe('no word placed in any metadata survives', () => {
  const canary = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOP'), minLength: 12, maxLength: 40 })
  const prefix = fc.constantFrom(
    '',
    'Exif\0\0II*\0',
    'http://ns.adobe.com/xap/1.0/\0',
    'ICC_PROFILE\0',
    'Adobe',
    'JFIF\0',
    'Photoshop 3.0\0',
  )
  const jpeg = fc.record({
    marker: fc.oneof(fc.integer({ min: 0xe0, max: 0xef }), fc.constant(0xfe)),
    part: fc.constantFrom('first', 'middle', 'last'),
    prefix,
  })
  // The 12th byte of an Adobe segment is the colour transform: the only byte of metadata that is carried as it is.
  test('JPEG', () => {
    fc.assert(
      fc.property(jpeg, canary, ({ marker, part, prefix }, words) => {
        const photo = sampleJpeg({ [part]: [jpegSegment(marker, prefix + words)], tail: [Buffer.from(words)] })
        expect(Buffer.from(scrubPhoto(photo, ALL).bytes).includes(words.slice(0, 8))).toBe(false)
      }),
    )
  })

  test('PNG', () => {
    const ancillary = fc.stringMatching(/^[a-z][A-Za-z][A-Z][A-Za-z]$/).filter(type => type !== 'tRNS')
    fc.assert(
      fc.property(ancillary, fc.constantFrom('first', 'last'), canary, (type, part, words) => {
        const photo = samplePng({ [part]: [pngChunk(type, words)], tail: [Buffer.from(words)] })
        expect(Buffer.from(scrubPhoto(photo, ALL).bytes).includes(words.slice(0, 8))).toBe(false)
      }),
    )
  })

  test('WebP', () => {
    const name = fc.stringMatching(/^[A-Za-z]{3}[A-Za-z ]$/).filter(n => !['VP8 ', 'VP8L', 'VP8X', 'ALPH'].includes(n))
    fc.assert(
      fc.property(name, fc.boolean(), canary, (fourCc, before, words) => {
        const chunk = webpChunk(fourCc, words)
        const photo = webpOf(before ? [vp8x(0x0c), chunk, VP8] : [vp8x(0x0c), VP8, chunk], Buffer.from(words))
        expect(Buffer.from(scrubPhoto(photo, ALL).bytes).includes(words.slice(0, 8))).toBe(false)
      }),
    )
  })
})
