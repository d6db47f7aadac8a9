import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { PhotoId, PhotoStage, parsePhotoKey, photoKey } from './photo-key.ts'

const ref = { tenant: Tenant.parse('xihu'), photoId: PhotoId.parse('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b') }

test('a key says the stage, the tenant and the photo', () => {
  expect(photoKey('quarantine', ref)).toBe('quarantine/xihu/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b')
})

test('a key is read back as what made it', () => {
  const uuidV7 = fc.uuid({ version: 7 }).map(id => PhotoId.parse(id))
  const tenant = fc.stringMatching(/^[a-z][a-z0-9]{1,19}$/).map(id => Tenant.parse(id))
  fc.assert(
    fc.property(fc.constantFrom(...PhotoStage.options), tenant, uuidV7, (stage, tenant, photoId) => {
      expect(parsePhotoKey(photoKey(stage, { tenant, photoId }))).toEqual({ stage, tenant, photoId })
    }),
  )
})

test.each([
  '',
  'quarantine/xihu',
  'quarantine/xihu/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b/',
  '/quarantine/xihu/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  'elsewhere/xihu/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  'quarantine/../0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  'quarantine/xihu/0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B',
  'quarantine/xihu/0190a1b2-c3d4-4e5f-8a9b-0c1d2e3f4a5b',
])('%j names no photo', key => {
  expect(parsePhotoKey(key)).toBeUndefined()
})
