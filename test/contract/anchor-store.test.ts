import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Wire } from '#local/wire/wire.ts'
import { memoryAnchors } from '#shared/adapters/memory/anchor-store.ts'
import { anchorKey, s3Anchors } from '#shared/adapters/s3/s3-anchor-store.ts'
import { type Anchor, sealAnchor } from '#shared/domain/anchor/anchor.ts'
import { anchoringOf } from '#shared/domain/anchor/anchor-commits.ts'
import type { AnchorStore } from '#shared/ports/anchor-store.ts'
import { history, minute, ways } from '../support/sample-case.ts'
import { clientsFor, startSmall } from './wire/with-wire.ts'

const leaves = anchoringOf(history(ways.Closed)).flatMap(message => message.leaves)
const next = (previous: Anchor | undefined) => sealAnchor(leaves, previous, minute(60 * (previous?.sequence ?? 0)))
const bucket = 'wangge-anchors'

let wire: Wire
let s3: ReturnType<typeof clientsFor>['s3']
beforeAll(async () => {
  wire = await startSmall()
  s3 = clientsFor(wire, wire.operator).s3
})
afterAll(() => wire?.stop())

const stores: [string, () => AnchorStore][] = [
  ['memory', memoryAnchors],
  ['s3', () => s3Anchors({ client: s3, bucket })],
]

describe.each(stores)('anchors: %s', (_, make) => {
  test('what is added is read as it was and is the last; a sequence is taken once', async () => {
    const store = make()
    expect([await store.last(), await store.read(1)]).toEqual([undefined, undefined])
    let last: Anchor | undefined
    for (let count = 0; count < 12; count++) {
      last = next(last)
      await store.add(last)
      expect(await store.last()).toEqual(last)
    }
    expect(await store.read(3)).toMatchObject({ sequence: 3, leaves })
    expect(await store.read(13)).toBeUndefined()
    const other = sealAnchor(leaves.slice(1), undefined, minute(0))
    await expect(store.add(other)).rejects.toThrow()
    expect(await store.read(1)).toMatchObject({ leaves })
  })
})

test('the newest is found beyond a thousand, and keys are in the order of numbers', async () => {
  const store = s3Anchors({ client: s3, bucket })
  const twelfth = await store.read(12)
  const far = { ...next(twelfth), sequence: 1000 }
  for (const anchor of [{ ...far, sequence: 999 }, far]) await store.add(anchor)
  expect(await store.last()).toEqual(far)
  expect([anchorKey(999), anchorKey(1000)]).toEqual([
    'anchors/00000000/00000999.json',
    'anchors/00000001/00001000.json',
  ])
})

test('what is no root is not read as one', async () => {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: anchorKey(2000), Body: '{"format":"wangge-anchor/1"}' }))
  await expect(s3Anchors({ client: s3, bucket }).read(2000)).rejects.toThrow()
})
