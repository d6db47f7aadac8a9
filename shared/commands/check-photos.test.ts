import { expect, test } from 'vitest'
import { memoryObjectStore } from '#shared/adapters/memory/object-store.ts'
import { photo, tenant } from '#test/support/sample-case.ts'
import { type PhotoStage, photoKey } from '../domain/photo/photo-key.ts'
import { Tenant } from '../domain/registry/ids.ts'
import { checkPhotos } from './check-photos.ts'

async function storeWith(...stages: PhotoStage[]) {
  const store = memoryObjectStore()
  for (const stage of stages) {
    await store.put(photoKey(stage, { tenant, photoId: photo(1) }), new Uint8Array([1]), 'image/jpeg')
  }
  return store
}

test.each(['quarantine', 'private'] as const)('a photo in %s is there', async stage => {
  await expect(checkPhotos(await storeWith(stage))(tenant, [photo(1)])).resolves.toBeUndefined()
})

test('one that was refused, and one that never came, are told apart', async () => {
  const refused = checkPhotos(await storeWith('refused'))(tenant, [photo(1)])
  await expect(refused).rejects.toMatchObject({ code: 'photo.unreadable' })
  const missing = checkPhotos(await storeWith('private'))(tenant, [photo(1), photo(2)])
  await expect(missing).rejects.toMatchObject({ code: 'photo.missing', params: { photo: photo(2) } })
})

test("another tenant's photo is not there", async () => {
  const theirs = checkPhotos(await storeWith('private'))(Tenant.parse('other'), [photo(1)])
  await expect(theirs).rejects.toMatchObject({ code: 'photo.missing' })
})

test('one that the scrubber moves between two looks is found', async () => {
  const store = await storeWith('quarantine')
  const [from, to] = (['quarantine', 'private'] as const).map(stage => photoKey(stage, { tenant, photoId: photo(1) }))
  if (!from || !to) throw new Error('no keys')
  const moving = {
    ...store,
    async head(key: string) {
      const found = await store.head(key)
      // Moved right after the first look at the private place.
      if (key === to && !found) {
        await store.put(to, new Uint8Array([1]), 'image/jpeg')
        await store.delete(from)
      }
      return found
    },
  }
  await expect(checkPhotos(moving)(tenant, [photo(1)])).resolves.toBeUndefined()
})
