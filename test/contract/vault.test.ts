import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { dynamodbVaultBatch } from '#shared/adapters/dynamodb/vault/vault-batch.ts'
import { dynamodbVaultSweep } from '#shared/adapters/dynamodb/vault/vault-sweep.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { isIntact, seal } from '#shared/domain/vault/sealed.ts'
import type { Vault, VaultBatch, VaultSweep } from '#shared/ports/vault.ts'
import { caseId, minute, tenant } from '#test/support/sample-case.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

const keyOf = (index: number) => index.toString(16).padStart(64, '0')
const sealed = seal({ words: '井盖🚧坏了，𠮷祥路口' }, keyOf(1))

describe.each([
  ['memory', async (): Promise<Vault & VaultBatch & VaultSweep> => memoryVault()],
  [
    'dynamodb',
    async (): Promise<Vault & VaultBatch & VaultSweep> => {
      const at = await engine.make('vault')
      return { ...dynamodbVault(at), ...dynamodbVaultBatch(at), ...dynamodbVaultSweep(at) }
    },
  ],
] as const)('vault on %s', (_name, make) => {
  test('a value is read back by its commitment, by nobody else', async () => {
    const vault = await make()
    await vault.put(tenant, caseId, sealed, minute(0))
    const value = await vault.get(tenant, caseId, sealed.commitment)
    expect(value).toEqual(sealed.value)
    expect(value !== undefined && isIntact({ ...sealed, value })).toBe(true)
    expect(await vault.get(Tenant.parse('other'), caseId, sealed.commitment)).toBeUndefined()
    expect(await vault.get(tenant, caseId, seal('x', keyOf(2)).commitment)).toBeUndefined()
  })

  test('many are read at once; what is not there is absent', async () => {
    const vault = await make()
    const others = Array.from({ length: 120 }, (_, index) => seal({ words: `第 ${index} 个` }, keyOf(1000 + index)))
    for (const other of others) await vault.put(tenant, caseId, other, minute(0))
    const asked = [...others, sealed].map(({ commitment }) => ({ caseId, commitment }))
    const found = await vault.getAll(tenant, asked)
    expect(found.size).toBe(120)
    for (const { commitment, value } of others) expect(found.get(commitment)).toEqual(value)
    expect(await vault.getAll(Tenant.parse('other'), asked.slice(0, 2))).toEqual(new Map())
  })

  test('what was undefined in a value is absent when read', async () => {
    const vault = await make()
    const person = seal({ contact: { name: '王一', phone: undefined }, address: undefined }, keyOf(3))
    await vault.put(tenant, caseId, person, minute(0))
    const value = await vault.get(tenant, caseId, person.commitment)
    expect(value).toStrictEqual({ contact: { name: '王一' } })
  })

  test('a repeat keeps the first value and makes its time young again', async () => {
    const vault = await make()
    await vault.put(tenant, caseId, sealed, minute(0))
    await vault.put(tenant, caseId, { ...sealed, value: { words: 'something else' } }, minute(61))
    expect(await vault.get(tenant, caseId, sealed.commitment)).toEqual(sealed.value)
    // The index of times follows when it can.
    await expect.poll(() => vault.writtenIn('2026-11-22T08')).toEqual([])
    await expect
      .poll(() => vault.writtenIn('2026-11-22T09'))
      .toEqual([{ tenant, caseId, commitment: sealed.commitment, writtenAt: minute(61) }])
  })

  test('the hour lists what was written in it, from every partition, in order of time', async () => {
    const vault = await make()
    const values = Array.from({ length: 12 }, (_, index) => seal({ words: `${index}` }, keyOf(index + 10)))
    for (const [index, value] of values.entries()) await vault.put(tenant, caseId, value, minute(55 - index))
    await vault.put(tenant, caseId, sealed, minute(60))
    const found = await vault.writtenIn('2026-11-22T08')
    expect(found.map(({ commitment }) => commitment)).toEqual(values.map(({ commitment }) => commitment).toReversed())
    expect(found.map(({ writtenAt }) => writtenAt)).toEqual(found.map(({ writtenAt }) => writtenAt).toSorted())
  })

  test('erasing takes the value away once', async () => {
    const vault = await make()
    await vault.put(tenant, caseId, sealed, minute(0))
    const [found] = await vault.writtenIn('2026-11-22T08')
    if (!found) throw new Error('not listed')
    expect(await vault.erase(found)).toBe(true)
    expect(await vault.get(tenant, caseId, sealed.commitment)).toBeUndefined()
    expect(await vault.erase(found)).toBe(false)
    expect(await vault.writtenIn('2026-11-22T08')).toEqual([])
  })

  test('erasing refuses what was written again meanwhile', async () => {
    const vault = await make()
    await vault.put(tenant, caseId, sealed, minute(0))
    const [found] = await vault.writtenIn('2026-11-22T08')
    if (!found) throw new Error('not listed')
    await vault.put(tenant, caseId, sealed, minute(1))
    expect(await vault.erase(found)).toBe(false)
    expect(await vault.get(tenant, caseId, sealed.commitment)).toEqual(sealed.value)
    expect(await vault.erase({ ...found, writtenAt: minute(1) })).toBe(true)
  })
})
