import { S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryPlaceSnapshots } from '#shared/adapters/memory/place-snapshots.ts'
import { s3PlaceSnapshots } from '#shared/adapters/s3/s3-place-snapshots.ts'
import type { PlaceName } from '#shared/domain/place/names/place-name.ts'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import type { PlaceSnapshot, PlaceSnapshots } from '#shared/ports/place-snapshots.ts'

interface Harness {
  readonly snapshots: PlaceSnapshots
  readonly stop: () => Promise<void>
}

const memory = async (): Promise<Harness> => ({ snapshots: memoryPlaceSnapshots(), stop: async () => {} })

async function s3(): Promise<Harness> {
  const engine = await startFauxqs({ port: 0, logger: false })
  engine.createBucket('places')
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${engine.port}`,
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  return {
    snapshots: s3PlaceSnapshots({ client, bucket: 'places' }),
    async stop() {
      client.destroy()
      await engine.stop()
    },
  }
}

const tenant = Tenant.parse('xihu')
const [first, second, third] = [AreaId.parse('330106'), AreaId.parse('330110'), AreaId.parse('330108')]
const lane: PlaceName = {
  ...{ id: AreaId.parse('330106:wenhua'), code: '330106900', name: { zh: '文化路', en: 'Wenhua' }, level: 'grid' },
  ...{ parent: AreaId.parse('330106:beishan'), initials: ['whl'], validFrom: '2026-01-01' },
}
const snapshot = (version: string, over: Partial<PlaceSnapshot> = {}): PlaceSnapshot => ({
  version,
  grids: Uint8Array.from({ length: 256 }, (_, at) => at),
  names: [lane],
  ...over,
})

describe.each([
  ['memory', memory],
  ['s3', s3],
])('place snapshots: %s', (_, start) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await start()
  })
  afterAll(() => harness.stop())

  test('a county that was never compiled has no current version, and none of its versions can be read', async () => {
    const { snapshots } = harness
    expect(await snapshots.current(tenant, third)).toBeUndefined()
    await expect(snapshots.grids(tenant, third, 'v1')).rejects.toThrow()
    await expect(snapshots.names(tenant, third, 'v1')).rejects.toThrow()
  })

  test('what is kept counts and is read back byte for byte, its names as they were', async () => {
    const { snapshots } = harness
    await snapshots.keep(tenant, first, snapshot('v1'))
    expect(await snapshots.current(tenant, first)).toBe('v1')
    expect([...(await snapshots.grids(tenant, first, 'v1'))]).toEqual([...snapshot('v1').grids])
    expect(await snapshots.names(tenant, first, 'v1')).toEqual([lane])
  })

  test('a later version counts, and who still reads the earlier one finds it unchanged', async () => {
    const { snapshots } = harness
    await snapshots.keep(tenant, second, snapshot('v1'))
    await snapshots.keep(tenant, second, snapshot('v2', { grids: Uint8Array.of(7), names: [] }))
    expect(await snapshots.current(tenant, second)).toBe('v2')
    expect([...(await snapshots.grids(tenant, second, 'v2'))]).toEqual([7])
    expect(await snapshots.names(tenant, second, 'v2')).toEqual([])
    expect((await snapshots.grids(tenant, second, 'v1')).length).toBe(256)
    expect(await snapshots.names(tenant, second, 'v1')).toEqual([lane])
  })

  test('an earlier version can be made to count again', async () => {
    const { snapshots } = harness
    for (const version of ['v3', 'v4', 'v3']) await snapshots.keep(tenant, second, snapshot(version))
    expect(await snapshots.current(tenant, second)).toBe('v3')
  })

  test('a county without grids has an empty snapshot, which is one', async () => {
    const { snapshots } = harness
    const county = AreaId.parse('330111')
    await snapshots.keep(tenant, county, snapshot('v1', { grids: new Uint8Array(), names: [] }))
    expect(await snapshots.current(tenant, county)).toBe('v1')
    expect((await snapshots.grids(tenant, county, 'v1')).length).toBe(0)
  })

  test('the same county of another tenant is another one', async () => {
    const { snapshots } = harness
    const other = Tenant.parse('boston')
    await snapshots.keep(tenant, first, snapshot('v1'))
    expect(await snapshots.current(other, first)).toBeUndefined()
    await expect(snapshots.grids(other, first, 'v1')).rejects.toThrow()
  })

  test('a change of the bytes after they were kept does not reach the snapshot', async () => {
    const { snapshots } = harness
    const kept = snapshot('v9')
    await snapshots.keep(tenant, first, kept)
    kept.grids.fill(0)
    expect((await snapshots.grids(tenant, first, 'v9'))[255]).toBe(255)
  })
})

test('s3: a failure of the store is not taken for a county that was never compiled', async () => {
  const { snapshots, stop } = await s3()
  await stop()
  await expect(snapshots.current(tenant, first)).rejects.toThrow()
})
