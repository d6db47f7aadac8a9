import { expect, test } from 'vitest'
import { newKey } from '../../../clients/ts/new-key.ts'
import { database, keepsNothing } from '../outbox/database.ts'
import { drawnAt, dropUnwanted, sweepPhotos } from './sweep-photos.ts'

const HOUR = 3_600_000
const aged = (hours: number): string => {
  const time = (Date.now() - hours * HOUR).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}${newKey().slice(13)}`
}

// No browser here, hence no IndexedDB: the same code over what stands in for it.
test('a photo goes when nothing that is kept needs it and no open form can', async () => {
  const db = await database()
  expect(keepsNothing.value).toBe(true)
  const [old, fresh, queued, drafted, after] = [aged(25), aged(1), aged(30), aged(30), aged(30)]
  for (const id of [old, fresh, queued, drafted, after])
    await db.put('photos', { id, blob: new Blob(), uploaded: false })
  const item = { id: 'a', photos: [queued], form: { photos: [drafted], after: [after] } }
  await db.put('outbox', item as never)
  const left = async () => (await db.getAll('photos')).map(({ id }) => id)
  await dropUnwanted([queued])
  await sweepPhotos()
  expect(await left()).toEqual([fresh, queued, drafted, after])
  await sweepPhotos(Number.POSITIVE_INFINITY)
  expect(await left()).toEqual([queued, drafted, after])
})

test('a photo’s name says when it was taken up', () => {
  expect(Date.now() - drawnAt(newKey())).toBeLessThan(1000)
})
