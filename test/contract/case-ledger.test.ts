import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import { dynamodbCreatedCases } from '#shared/adapters/dynamodb/ledger/created-cases.ts'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { verifyChain } from '#shared/domain/case/verify-chain.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseLedger, CreatedCases } from '#shared/ports/case-ledger.ts'
import {
  caseId,
  claimed,
  delivered,
  history,
  merged,
  minute,
  reported,
  tenant,
  ways,
} from '#test/support/sample-case.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

const other = Tenant.parse('other')
const caseIds = (count: number): CaseId[] =>
  Array.from({ length: count }, (_, index) => CaseId.parse(`7K4QM2X9${10 + index}`))

describe.each([
  ['memory', async (): Promise<CaseLedger & CreatedCases> => memoryLedger()],
  [
    'dynamodb',
    async (): Promise<CaseLedger & CreatedCases> => {
      const at = await engine.make('ledger')
      return { ...dynamodbLedger(at), ...dynamodbCreatedCases(at) }
    },
  ],
] as const)('ledger on %s', (_name, make) => {
  test('commits come back whole and in order, whatever the order they were put in', async () => {
    const ledger = await make()
    const commits = history([...ways.Resolved, delivered, claimed('acceptor-🚧𠮷', minute(90))])
    for (const commit of commits.toReversed()) expect(await ledger.append(commit)).toBe('appended')
    const loaded = await ledger.load(tenant, caseId)
    expect(loaded).toEqual(commits)
    expect(verifyChain(loaded)).toBeUndefined()
  })

  test('more commits than one page of a Query holds', async () => {
    const ledger = await make()
    const long = claimed('x'.repeat(40_000), minute(90))
    const commits = history([reported, ...Array.from({ length: 40 }, () => long)])
    for (const commit of commits) await ledger.append(commit)
    expect((await ledger.load(tenant, caseId)).map(({ seq }) => seq)).toEqual(commits.map(({ seq }) => seq))
  })

  test('a seq is taken once: the second gets occupied, even for the same commit, and the first stands', async () => {
    const ledger = await make()
    const [first] = history([reported])
    const [rival] = history([[reported, claimed('acceptor-b', minute(5))]])
    if (!first || !rival) throw new Error('no commits')
    expect(await ledger.append(first)).toBe('appended')
    expect(await ledger.append(first)).toBe('occupied')
    expect(await ledger.append(rival)).toBe('occupied')
    expect(await ledger.load(tenant, caseId)).toEqual([first])
  })

  test('of twenty that append the same seq at once, one is appended', async () => {
    const ledger = await make()
    const rivals = Array.from({ length: 20 }, (_, index) =>
      history([[reported, claimed(`acceptor-${index}`, minute(5))]]),
    ).flat()
    const answers = await Promise.all(rivals.map(commit => ledger.append(commit)))
    expect(answers.filter(answer => answer === 'appended')).toHaveLength(1)
    expect(await ledger.load(tenant, caseId)).toEqual([rivals[answers.indexOf('appended')]])
  })

  test('the same number in another tenant is another case', async () => {
    const ledger = await make()
    const mine = history([reported])
    const theirs = history([[reported, claimed('acceptor-b', minute(5))]], { tenant: other, caseId })
    for (const commit of [...mine, ...theirs]) expect(await ledger.append(commit)).toBe('appended')
    expect(await ledger.load(tenant, caseId)).toEqual(mine)
    expect(await ledger.load(other, caseId)).toEqual(theirs)
    expect(await ledger.load(Tenant.parse('nobody'), caseId)).toEqual([])
  })

  test('what was given can be changed afterwards without changing what is stored', async () => {
    const ledger = await make()
    const [commit] = history([reported])
    if (!commit) throw new Error('no commit')
    const kept = structuredClone(commit)
    await ledger.append(commit)
    commit.events.push({ type: 'CaseReleased' })
    expect(await ledger.load(tenant, caseId)).toEqual([kept])
    const [loaded] = await ledger.load(tenant, caseId)
    loaded?.events.pop()
    expect(await ledger.load(tenant, caseId)).toEqual([kept])
  })

  test('cases are found by the minute of their first commit, in every partition, and by no later commit that a list leads to', async () => {
    const ledger = await make()
    const ids = caseIds(12)
    for (const id of ids) {
      for (const commit of history([reported, delivered], { tenant, caseId: id })) await ledger.append(commit)
    }
    const elsewhere = history([reported], { tenant: other, caseId })
    for (const commit of elsewhere) await ledger.append(commit)
    const found = await ledger.createdIn('2026-11-22T08:00')
    expect(found).toHaveLength(13)
    expect(found).toEqual(
      expect.arrayContaining([...ids.map(id => ({ tenant, caseId: id })), { tenant: other, caseId }]),
    )
    expect(await ledger.createdIn('2026-11-22T08:01')).toEqual([])
    expect(await ledger.createdIn('2026-11-22T07:59')).toEqual([])
  })

  test('and by the minute in which they left every list, once', async () => {
    const ledger = await make()
    for (const commit of history([reported, delivered, merged])) await ledger.append(commit)
    expect(await ledger.createdIn('2026-11-22T08:02')).toEqual([{ tenant, caseId }])
  })
})
