import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbDigests } from '#shared/adapters/dynamodb/notices/digests.ts'
import { dynamodbUndelivered } from '#shared/adapters/dynamodb/notices/undelivered-list.ts'
import { memoryDigests } from '#shared/adapters/memory/digests.ts'
import { memoryUndelivered } from '#shared/adapters/memory/undelivered-list.ts'
import { digestId } from '#shared/domain/notice/digest-id.ts'
import { digestShards } from '#shared/domain/notice/digest-shards.ts'
import { KeptNotice } from '#shared/domain/notice/kept-notice.ts'
import type { Undelivered } from '#shared/domain/notice/undelivered.ts'
import type { DigestKey, Digests } from '#shared/ports/digests.ts'
import type { UndeliveredList } from '#shared/ports/undelivered-list.ts'
import { caseId, county, minute, tenant } from '#test/support/sample-case.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

const keyOf = (owner: string): DigestKey => ({
  tenant,
  digest: digestId({ channel: 'email', at: minute(10), owner: `person.${owner}` }),
})
const key = keyOf('handler-a')
const notice = (id: string) => KeptNotice.parse({ id, kind: 'task', caseId, desk: county, at: minute(1) })
const claim = (now: number, by = 'one') => ({ by, now: minute(now), until: minute(now + 1) })

async function dueIn(digests: Digests, until: number, limit = 100): Promise<DigestKey[]> {
  const found: DigestKey[] = []
  for (const shard of digestShards()) {
    let after: string | undefined
    do {
      const { rows, next } = await digests.due(shard, minute(until), { limit, ...(after && { after }) })
      found.push(...rows)
      after = next
    } while (after)
  }
  return found.sort((a, b) => (a.digest < b.digest ? -1 : 1))
}

describe.each([
  ['memory', async (): Promise<Digests> => memoryDigests()],
  ['dynamodb', async (): Promise<Digests> => dynamodbDigests(await engine.make('views'))],
])('digests on %s', (_name, make) => {
  test('gather notices, each once, and are due at their time and not before', async () => {
    const digests = await make()
    for (const id of ['a', 'b', 'a']) await digests.keep(key, minute(10), notice(id))
    expect((await digests.read(key)).map(({ id }) => id)).toEqual(['a', 'b'])
    expect([await digests.holds(key, 'a'), await digests.holds(key, 'c')]).toEqual([true, false])
    expect(await dueIn(digests, 9)).toEqual([])
    expect(await dueIn(digests, 10)).toEqual([key])
  })

  test('of many at the same moment one gets the claim, and it runs out', async () => {
    const digests = await make()
    await digests.keep(key, minute(10), notice('a'))
    const claims = await Promise.all(['a', 'b', 'c', 'd'].map(by => digests.claim(key, claim(10, by))))
    expect(claims.filter(({ state }) => state === 'yours')).toEqual([{ state: 'yours', tries: 1 }])
    expect(await digests.claim(key, claim(10, 'e'))).toEqual({ state: 'taken' })
    expect(await digests.claim(key, claim(12, 'f'))).toEqual({ state: 'yours', tries: 2 })
  })

  test('what is settled is due no more and can be claimed no more, whatever is kept in it', async () => {
    const digests = await make()
    await digests.keep(key, minute(10), notice('a'))
    await digests.claim(key, claim(10))
    await digests.settle(key, minute(10))
    await digests.keep(key, minute(10), notice('a'))
    expect(await dueIn(digests, 60)).toEqual([])
    expect(await digests.claim(key, claim(60))).toEqual({ state: 'settled' })
  })

  test('what is tried later is due then, and free at once', async () => {
    const digests = await make()
    await digests.keep(key, minute(10), notice('a'))
    await digests.claim(key, claim(10))
    await digests.later(key, minute(15))
    expect(await dueIn(digests, 14)).toEqual([])
    expect(await dueIn(digests, 15)).toEqual([key])
    expect(await digests.claim(key, claim(10, 'two'))).toEqual({ state: 'yours', tries: 2 })
  })

  test('a digest nobody kept anything in cannot be claimed', async () => {
    expect(await (await make()).claim(key, claim(10))).toEqual({ state: 'absent' })
  })

  test('many come page by page, none twice', async () => {
    const digests = await make()
    const keys = Array.from({ length: 23 }, (_, n) => keyOf(`h${String(n).padStart(2, '0')}`))
    await Promise.all(keys.map(each => digests.keep(each, minute(10), notice('a'))))
    expect(await dueIn(digests, 10, 2)).toEqual(keys)
  })
})

describe.each([
  ['memory', async (): Promise<UndeliveredList> => memoryUndelivered()],
  ['dynamodb', async (): Promise<UndeliveredList> => dynamodbUndelivered(await engine.make('views'))],
])('who was not reached, on %s', (_name, make) => {
  const row = (owner: string, more: Partial<Undelivered> = {}): Undelivered => ({
    ...{ tenant, desk: county, owner, channel: 'email', reason: 'unreachable', at: minute(1), cases: [caseId] },
    ...more,
  })

  test('one row for each owner and channel: the last one, until it is cleared', async () => {
    const list = await make()
    const rows = [row('person.a'), row('person.b'), row('person.b', { channel: 'robot' })]
    for (const each of [row('person.a', { reason: 'no-address' }), ...rows]) await list.put(each)
    expect(await list.list(tenant, county)).toEqual(rows)
    await list.clear(row('person.b'))
    expect(await list.list(tenant, county)).toEqual([rows[0], rows[2]])
    expect([await list.has(row('person.a')), await list.has(row('person.b'))]).toEqual([true, false])
  })
})
