import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
// @ts-expect-error dynalite has no types
import dynalite from 'dynalite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { currentKey, historyKey, senderKey } from '#shared/adapters/dynamodb/registry/keys.ts'
import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import { writeRegistry } from '#shared/adapters/dynamodb/registry/write-registry.ts'
import { memoryRegistry } from '#shared/adapters/memory/registry.ts'
import { Agency, Area, type EntryOf, Sender } from '#shared/domain/registry/entries.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { RegistryWriter, Versioned } from '#shared/ports/registry.ts'

const xihu = Tenant.parse('xihu')
const other = Tenant.parse('other')
const table = 'registry'
let server: ReturnType<typeof dynalite>
let client: DynamoDBDocumentClient

beforeAll(async () => {
  server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const base = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } })
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  )
})

afterAll(() => server.close())

const agency = (id: string, zh: string) => Agency.parse({ id, name: { zh }, type: 'sanitation', area: '330106' })
const area = (id: string, zh = '某社区') =>
  Area.parse({ id, code: id.replace(':', ''), name: { zh }, level: 'village', parent: '330106' })
const sender = (id: string, senderId: string) => Sender.parse({ id, name: { zh: '热线' }, senderId })

function version<E>(entry: E, number: number, commandId = `command-${number}`): Versioned<E> {
  const at = '2026-11-22T08:00:00.000Z'
  return { entry, version: number, changedBy: 'registrar-a', changedAt: at, effectiveFrom: at, commandId }
}

let run = 0
describe.each([
  ['memory', () => memoryRegistry()],
  ['dynamodb', () => writeRegistry({ client, table })],
] as const)('registry on %s', (_name, make) => {
  // Every test works in tenants of its own, because the table is shared.
  const fresh = (): [RegistryWriter, Tenant, Tenant] => {
    run += 1
    return [make(), Tenant.parse(`t${run}a`), Tenant.parse(`t${run}b`)]
  }

  test('a new entry is read back whole, with text outside the BMP, and only by its tenant', async () => {
    const [registry, mine, theirs] = fresh()
    const next = version(agency('sanitation', '环卫🚧𠮷'), 1)
    expect(await registry.put(mine, 'agency', 'sanitation', next)).toBe(true)
    expect(await registry.get(mine, 'agency', 'sanitation')).toEqual(next)
    expect(await registry.list(mine, 'agency', 'all')).toEqual([next])
    expect(await registry.get(theirs, 'agency', 'sanitation')).toBeUndefined()
    expect(await registry.list(theirs, 'agency', 'all')).toEqual([])
  })

  test('changes keep every version, newest first', async () => {
    const [registry, mine] = fresh()
    const versions = ['甲', '乙', '丙'].map((zh, index) => version(agency('a', zh), index + 1))
    for (const next of versions) expect(await registry.put(mine, 'agency', 'a', next)).toBe(true)
    expect(await registry.history(mine, 'agency', 'a')).toEqual(versions.toReversed())
    expect(await registry.get(mine, 'agency', 'a')).toEqual(versions[2])
    expect(await registry.former(mine, 'agency', 'a', 2)).toEqual(versions[1])
    for (const other of [3, 4]) expect(await registry.former(mine, 'agency', 'a', other)).toBeUndefined()
    expect(await registry.history(mine, 'agency', 'never')).toEqual([])
  })

  test('a stale change, a second creation and a change of nothing are refused', async () => {
    const [registry, mine] = fresh()
    await registry.put(mine, 'agency', 'a', version(agency('a', '甲'), 1, 'one'))
    await registry.put(mine, 'agency', 'a', version(agency('a', '乙'), 2, 'two'))
    expect(await registry.put(mine, 'agency', 'a', version(agency('a', '丙'), 2, 'late'))).toBe(false)
    expect(await registry.put(mine, 'agency', 'a', version(agency('a', '丙'), 1, 'late'))).toBe(false)
    expect(await registry.put(mine, 'agency', 'b', version(agency('b', '丙'), 2, 'late'))).toBe(false)
    expect((await registry.get(mine, 'agency', 'a'))?.entry.name.zh).toBe('乙')
  })

  test('the same command again is true and writes nothing, also after later changes', async () => {
    const [registry, mine] = fresh()
    const first = version(agency('a', '甲'), 1, 'one')
    const second = version(agency('a', '乙'), 2, 'two')
    for (const next of [first, first, second, first, second]) {
      expect(await registry.put(mine, 'agency', 'a', next)).toBe(true)
    }
    expect(await registry.history(mine, 'agency', 'a')).toEqual([second, first])
  })

  test('of many changes at one moment exactly one wins', async () => {
    const [registry, mine] = fresh()
    await registry.put(mine, 'agency', 'a', version(agency('a', '甲'), 1))
    const racers = Array.from({ length: 8 }, (_, index) => version(agency('a', `乙${index}`), 2, `racer-${index}`))
    const won = await Promise.all(racers.map(next => registry.put(mine, 'agency', 'a', next)))
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(await registry.get(mine, 'agency', 'a')).toEqual(racers[won.indexOf(true)])
    expect(await registry.history(mine, 'agency', 'a')).toHaveLength(2)
  })

  test('lists are sorted, by scope, and can be paged', async () => {
    const [registry, mine] = fresh()
    const ids = Array.from({ length: 130 }, (_, index) => `330106:${String(index).padStart(3, '0')}`)
    await registry.putNew(
      mine,
      'area',
      ids.toReversed().map(id => version(area(id), 1)),
    )
    await registry.putNew(mine, 'area', [version(area('330107:001'), 1), version(area('330106'), 1)])
    const listed = await registry.list(mine, 'area', '330106')
    expect(listed.map(({ entry }) => entry.id)).toEqual(ids)
    expect((await registry.list(mine, 'area', 'top')).map(({ entry }) => entry.id)).toEqual(['330106'])

    const paged: string[] = []
    for (let after: string | undefined, more = true; more; after = paged.at(-1)) {
      const page = await registry.page(mine, 'area', '330106', { limit: 50, ...(after === undefined ? {} : { after }) })
      paged.push(...page.map(({ entry }) => entry.id))
      more = page.length === 50
    }
    expect(paged).toEqual(ids)
  })

  test('getMany finds those that exist, over a batch and more, once each', async () => {
    const [registry, mine] = fresh()
    const ids = Array.from({ length: 120 }, (_, index) => `330106:${1000 + index}`)
    await registry.putNew(
      mine,
      'area',
      ids.map(id => version(area(id), 1)),
    )
    const found = await registry.getMany(mine, 'area', [...ids, 'nowhere', ids[0] ?? ''])
    expect(found.map(({ entry }) => entry.id).sort()).toEqual(ids)
    expect(await registry.getMany(mine, 'area', [])).toEqual([])
  })

  test('getMany finds neighbours among many others, in several scopes, and nothing where nothing is', async () => {
    const [registry, mine] = fresh()
    const ids = Array.from({ length: 400 }, (_, index) => `330106:${1000 + index}`)
    const stored = [...ids, ...ids.map(id => id.replace('330106', '330107'))]
    expect(await registry.getMany(mine, 'area', stored)).toEqual([])
    await registry.putNew(
      mine,
      'area',
      stored.map(id => version(area(id), 1)),
    )
    const asked = stored.filter((_, index) => index % 3 === 0)
    const found = await registry.getMany(mine, 'area', [...asked, '330106:0', '330107:1399x'])
    expect(found.map(({ entry }) => entry.id as string).sort()).toEqual(asked.toSorted())
  })

  test('an entry that is not one is never stored', async () => {
    const [registry, mine] = fresh()
    const broken = version({ ...agency('a', '甲'), type: 'NOT A TYPE' } as EntryOf<'agency'>, 1)
    await expect(registry.put(mine, 'agency', 'a', broken)).rejects.toThrow()
    expect(await registry.get(mine, 'agency', 'a')).toBeUndefined()
  })

  test('a sender is found without its tenant, belongs to one tenant, and is free again when given up', async () => {
    const [registry, mine, theirs] = fresh()
    const principal = `AROA${run}`
    expect(await registry.tenantOfSender(principal)).toBeUndefined()
    await registry.put(mine, 'sender', 'hotline', version(sender('hotline', principal), 1))
    expect(await registry.tenantOfSender(principal)).toBe(mine)

    const second = version(sender('stolen', principal), 1)
    await expect(registry.put(theirs, 'sender', 'stolen', second)).rejects.toMatchObject({ code: 'input.invalid' })
    await expect(registry.putNew(theirs, 'sender', [second])).rejects.toMatchObject({ code: 'input.invalid' })
    expect(await registry.get(theirs, 'sender', 'stolen')).toBeUndefined()

    await registry.put(mine, 'sender', 'hotline', version(sender('hotline', `${principal}-new`), 2))
    expect(await registry.tenantOfSender(principal)).toBeUndefined()
    expect(await registry.put(theirs, 'sender', 'stolen', second)).toBe(true)
    expect(await registry.tenantOfSender(principal)).toBe(theirs)
    expect(await registry.tenantOfSender(`${principal}-new`)).toBe(mine)
  })
})

describe('what a crash leaves in the table', () => {
  test('a history copy whose change was never made is not told as a version, and the change can be made', async () => {
    const registry = writeRegistry({ client, table })
    const first = version(agency('crash', '甲'), 1)
    await registry.put(xihu, 'agency', 'crash', first)
    await client.send(
      new PutCommand({
        TableName: table,
        Item: { ...historyKey(xihu, 'agency', 'crash', 1), ...first, entry: { ...first.entry } },
      }),
    )
    expect(await registry.history(xihu, 'agency', 'crash')).toEqual([first])
    const second = version(agency('crash', '乙'), 2)
    expect(await registry.put(xihu, 'agency', 'crash', second)).toBe(true)
    expect(await registry.history(xihu, 'agency', 'crash')).toEqual([second, first])
  })

  test('a claimed sender without its entry counts for nothing and can be claimed by another', async () => {
    const registry = writeRegistry({ client, table })
    await client.send(
      new PutCommand({ TableName: table, Item: { ...senderKey('AROACRASH'), tenant: xihu, entry: 'hotline' } }),
    )
    expect(await registry.tenantOfSender('AROACRASH')).toBeUndefined()
    expect(await registry.put(other, 'sender', 'line', version(sender('line', 'AROACRASH'), 1))).toBe(true)
    expect(await registry.tenantOfSender('AROACRASH')).toBe(other)
  })

  test('an item that is no entry stops its reader instead of passing through', async () => {
    const Item = { ...currentKey(other, 'agency', 'odd'), ...version({ id: 'odd' }, 1) }
    await client.send(new PutCommand({ TableName: table, Item }))
    await expect(writeRegistry({ client, table }).get(other, 'agency', 'odd')).rejects.toThrow()
  })
})

test('a tenant is created once', async () => {
  const directory = tenants({ client, table })
  const entry = {
    id: xihu,
    name: { zh: '西湖区' },
    root: area('330106').id,
    createdAt: '2026-11-22T08:00:00.000Z',
  }
  expect(await directory.create(entry)).toBe(true)
  expect(await directory.create({ ...entry, name: { zh: '别的' } })).toBe(false)
  expect(await directory.list()).toEqual([entry])
})
