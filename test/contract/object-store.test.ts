import { S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryObjectStore } from '#shared/adapters/memory/object-store.ts'
import { s3ObjectStore } from '#shared/adapters/s3/s3-object-store.ts'
import type { ObjectStore, UploadTicket } from '#shared/ports/object-store.ts'

interface Harness {
  readonly store: ObjectStore
  readonly post: (ticket: UploadTicket, bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>
  readonly open: (link: string) => Promise<Uint8Array | undefined>
  readonly stop: () => Promise<void>
}

async function memory(): Promise<Harness> {
  const store = memoryObjectStore()
  return {
    store,
    post: async (ticket, bytes) => store.post(ticket, bytes),
    open: async link => store.open(link)?.bytes,
    stop: async () => {},
  }
}

async function s3(): Promise<Harness> {
  const engine = await startFauxqs({ port: 0, logger: false })
  engine.createBucket('photos')
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${engine.port}`,
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  return {
    store: s3ObjectStore({ client, bucket: 'photos' }),
    async post(ticket, bytes) {
      const form = new FormData()
      for (const [name, value] of Object.entries(ticket.fields)) form.append(name, value)
      form.append('file', new Blob([bytes]))
      return (await fetch(ticket.url, { method: 'POST', body: form })).ok
    },
    async open(link) {
      const response = await fetch(link)
      return response.ok ? response.bytes() : undefined
    },
    async stop() {
      client.destroy()
      await engine.stop()
    },
  }
}

const KEY = 'quarantine/xihu/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
const ticketFor = { key: KEY, contentType: 'image/jpeg', maxBytes: 1000, expiresSeconds: 300 }
const everyByte = () => Uint8Array.from({ length: 256 }, (_, i) => i)

describe.each([
  ['memory', memory],
  ['s3', s3],
])('object store: %s', (_, start) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await start()
  })
  afterAll(() => harness.stop())

  test('what is not there is undefined, and deleting it is no error', async () => {
    const { store } = harness
    expect(await store.get('private/none')).toBeUndefined()
    expect(await store.head('private/none')).toBeUndefined()
    await store.delete('private/none')
    expect(await harness.open(await store.link('private/none', 60))).toBeUndefined()
  })

  test('what is put is read back byte for byte, with its type and size', async () => {
    const { store } = harness
    await store.put('private/a', everyByte(), 'image/png')
    const found = await store.get('private/a')
    expect(found?.contentType).toBe('image/png')
    expect([...(found?.bytes ?? [])]).toEqual([...everyByte()])
    expect(await store.head('private/a')).toEqual({ size: 256, contentType: 'image/png' })
  })

  test('a later put replaces, a delete removes', async () => {
    const { store } = harness
    await store.put('private/b', everyByte(), 'image/png')
    await store.put('private/b', Uint8Array.of(7), 'image/webp')
    expect(await store.head('private/b')).toEqual({ size: 1, contentType: 'image/webp' })
    await store.delete('private/b')
    expect(await store.get('private/b')).toBeUndefined()
  })

  test('a change of the bytes after they were put does not reach the store', async () => {
    const bytes = everyByte()
    await harness.store.put('private/c', bytes, 'image/png')
    bytes.fill(0)
    expect((await harness.store.get('private/c'))?.bytes[255]).toBe(255)
  })

  test('an empty object is an object', async () => {
    await harness.store.put('private/empty', new Uint8Array(), 'text/plain')
    expect(await harness.store.head('private/empty')).toEqual({ size: 0, contentType: 'text/plain' })
    expect((await harness.store.get('private/empty'))?.bytes.length).toBe(0)
  })

  test('a link opens the object, whatever signs its key holds', async () => {
    const key = 'private/甲 b+c&d%20.jpg'
    await harness.store.put(key, everyByte(), 'image/jpeg')
    expect([...((await harness.open(await harness.store.link(key, 60))) ?? [])]).toEqual([...everyByte()])
  })

  test('a ticket uploads under its key and with its type', async () => {
    const ticket = await harness.store.uploadTicket(ticketFor)
    expect(ticket.fields).toMatchObject({ key: KEY, 'Content-Type': 'image/jpeg' })
    expect(await harness.post(ticket, everyByte())).toBe(true)
    expect(await harness.store.head(KEY)).toEqual({ size: 256, contentType: 'image/jpeg' })
  })

  test.each([{ expiresSeconds: 301 }, { expiresSeconds: 0 }, { maxBytes: 0 }, { key: '' }])(
    'no ticket is made for %j',
    async wrong => {
      await expect(harness.store.uploadTicket({ ...ticketFor, ...wrong })).rejects.toThrow()
    },
  )
})

test('memory: a ticket allows 1 byte to its limit', async () => {
  const store = memoryObjectStore()
  const ticket = await store.uploadTicket({ ...ticketFor, maxBytes: 2 })
  expect([0, 1, 2, 3].map(size => store.post(ticket, new Uint8Array(size)))).toEqual([false, true, true, false])
})

// The engine used here does not check policies; the local wire and AWS do. So the signed words themselves are judged.
test('s3: the signed policy allows exactly this key, type and size range, for no longer than asked', async () => {
  const harness = await s3()
  try {
    const before = Date.now()
    const { fields } = await harness.store.uploadTicket({ ...ticketFor, expiresSeconds: 120 })
    const policy = JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString('utf8'))
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        ['content-length-range', 1, 1000],
        { key: KEY },
        { bucket: 'photos' },
        { 'Content-Type': 'image/jpeg' },
      ]),
    )
    expect(policy.conditions.filter((rule: unknown) => JSON.stringify(rule).includes('starts-with'))).toEqual([])
    const lives = Date.parse(policy.expiration) - before
    expect(lives).toBeGreaterThan(100_000)
    expect(lives).toBeLessThanOrEqual(125_000)
  } finally {
    await harness.stop()
  }
})

test('s3: a failure of the store is not taken for an absent object', async () => {
  const harness = await s3()
  await harness.stop()
  await expect(harness.store.get(KEY)).rejects.toThrow()
})
