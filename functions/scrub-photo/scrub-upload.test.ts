import { describe, expect, test } from 'vitest'
import { memoryObjectStore } from '#shared/adapters/memory/object-store.ts'
import { PhotoId, photoKey } from '#shared/domain/photo/photo-key.ts'
import { PhotoKind } from '#shared/domain/photo/photo-kind.ts'
import { jpegSegment, sampleJpeg, samplePng } from '#shared/domain/photo/sample-photos.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { Log } from '#shared/ports/log.ts'
import type { ObjectStore } from '#shared/ports/object-store.ts'
import { scrubUpload } from './scrub-upload.ts'

const photo = { tenant: Tenant.parse('xihu'), photoId: PhotoId.parse('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b') }
const [QUARANTINE, PRIVATE, REFUSED] = (['quarantine', 'private', 'refused'] as const).map(s => photoKey(s, photo)) as [
  string,
  string,
  string,
]
const CANARY = 'CANARY 30.27N 120.13E'
const withPosition = sampleJpeg({ first: [jpegSegment(0xe1, `Exif\0\0${CANARY}`)] })

function setUp(around: (store: ObjectStore) => ObjectStore = store => store) {
  const photos = memoryObjectStore()
  const logged: string[] = []
  const log: Log = {
    info: (code, fields) => logged.push(JSON.stringify({ code, ...fields })),
    error: code => logged.push(code),
  }
  const scrub = scrubUpload({ photos: around(photos), accepted: PhotoKind.options, log })
  return { photos, logged, scrub }
}

test('the picture becomes private without its metadata, and quarantine is empty', async () => {
  const { photos, scrub } = setUp()
  await photos.put(QUARANTINE, withPosition, 'image/jpeg')
  await scrub(photo)
  expect(photos.keys()).toEqual([PRIVATE])
  expect(await photos.get(PRIVATE)).toEqual({ bytes: sampleJpeg(), contentType: 'image/jpeg' })
})

test('the type is what the bytes say, not what the upload said', async () => {
  const { photos, scrub } = setUp()
  await photos.put(QUARANTINE, samplePng(), 'image/jpeg')
  await scrub(photo)
  expect((await photos.head(PRIVATE))?.contentType).toBe('image/png')
})

test.each([
  ['no photo', Buffer.from(`<html>${CANARY}`), 'photo.type'],
  ['a cut-off photo', withPosition.subarray(0, 60), 'photo.unreadable'],
])('%s leaves nothing but the reason for the refusal', async (_, bytes, reason) => {
  const { photos, scrub, logged } = setUp()
  await photos.put(QUARANTINE, bytes, 'image/jpeg')
  await scrub(photo)
  expect(photos.keys()).toEqual([REFUSED])
  const marker = await photos.get(REFUSED)
  expect(marker?.contentType).toBe('text/plain')
  expect(new TextDecoder().decode(marker?.bytes)).toBe(reason)
  expect(logged).toEqual([JSON.stringify({ code: 'photo.refused', ...photo, reason })])
})

test('logs say ids and sizes only', async () => {
  const { photos, scrub, logged } = setUp()
  await photos.put(QUARANTINE, withPosition, 'image/jpeg')
  await scrub(photo)
  const [bytesIn, bytesOut] = [withPosition.length, sampleJpeg().length]
  expect(logged).toEqual([JSON.stringify({ code: 'photo.scrubbed', ...photo, bytesIn, bytesOut })])
})

describe('again', () => {
  test('a second delivery of the same message changes nothing', async () => {
    const { photos, scrub, logged } = setUp()
    await photos.put(QUARANTINE, withPosition, 'image/jpeg')
    await scrub(photo)
    await scrub(photo)
    expect(photos.keys()).toEqual([PRIVATE])
    expect(logged).toHaveLength(1)
  })

  test('another upload under the same id does not replace the photo that is there', async () => {
    const { photos, scrub } = setUp()
    await photos.put(QUARANTINE, withPosition, 'image/jpeg')
    await scrub(photo)
    await photos.put(QUARANTINE, samplePng(), 'image/png')
    await scrub(photo)
    expect(photos.keys()).toEqual([PRIVATE])
    expect((await photos.get(PRIVATE))?.contentType).toBe('image/jpeg')
  })

  test.each(['get', 'head', 'put', 'delete'] as const)(
    'a store that fails at %s fails the message, which then succeeds',
    async step => {
      let broken = true
      const { photos, scrub } = setUp(store => ({
        ...store,
        [step]: (...input: [string, Uint8Array, string]) => {
          if (broken) throw new Error('the store is away')
          return store[step](...input)
        },
      }))
      await photos.put(QUARANTINE, withPosition, 'image/jpeg')
      await expect(scrub(photo)).rejects.toThrow('the store is away')
      expect(photos.keys()).toContain(QUARANTINE)
      broken = false
      await scrub(photo)
      expect(photos.keys()).toEqual([PRIVATE])
    },
  )
})
