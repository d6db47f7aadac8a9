import { randomUUID } from 'node:crypto'
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noProgress } from '#cli/import/progress.ts'
import { caseHistory } from '#cli/ledger/case-history.ts'
import { listCases } from '#cli/ledger/list-cases.ts'
import { verifyLedger } from '#cli/ledger/verify-ledger.ts'
import { rebuildViews } from '#cli/views/rebuild-views.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'

const PLACE = { position: { lat: 30.24, lon: 120.1294 } }
const rubbish = { words: '有垃圾 🚧 𠮷', category: 'GB.event.0110', place: PLACE }
const xihu = Tenant.parse('xihu')
const HOUR = 3_600_000

let running: RunningStack
beforeAll(async () => {
  running = await startRunningStack()
})
afterAll(() => running?.stop())

const historyOf = (caseId: string) => caseHistory(running.tables.ledger, { tenant: xihu, caseId: CaseId.parse(caseId) })
const verdict = async () => verifyLedger(running.tables.ledger, await listCases(running.tables.ledger), noProgress)

describe('several at once on one case', () => {
  test('of two people who claim, one holds it and the other reads until when; the chain stays whole', async () => {
    const { api, local } = running
    const cases = await Promise.all(Array.from({ length: 6 }, () => api.report({ words: '哪里归谁管' }, 'worker-a')))
    await local.idle()
    for (const { number } of cases) {
      const both = await Promise.all(['acceptor-a', 'shift-lead-a'].map(who => api.desk(number, 'claim', who)))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'claim.held' })
    }
    expect((await verdict()).faults).toEqual([])
  })

  test('one report sent six times at once with one key is one case with one code', async () => {
    const { api, local } = running
    const key = randomUUID()
    const receipts = await Promise.all(Array.from({ length: 6 }, () => api.report(rubbish, 'worker-a', key)))
    expect(new Set(receipts.map(({ number, code }) => `${number} ${code}`)).size).toBe(1)
    await local.idle()
    expect(await running.tasksOf('sanitation')).toHaveLength(1)
    const { commits } = await historyOf(receipts[0]?.caseId ?? '')
    expect(commits.map(({ seq }) => seq)).toEqual([1, 2, 3])
  })
})

describe('the chain', () => {
  test.each([
    [
      'one character of an id',
      { commandId: (old: string) => `${old.startsWith('x') ? 'y' : 'x'}${old.slice(1)}` },
      'wrong-hash',
    ],
    [
      'one digit of a time',
      { at: (old: string) => old.replace(/\dZ$/, last => (last === '1Z' ? '2Z' : '1Z')) },
      'wrong-hash',
    ],
    [
      'one digit of its own hash',
      { hash: (old: string) => `${old.startsWith('a') ? 'b' : 'a'}${old.slice(1)}` },
      'wrong-hash',
    ],
    ['its link', { prevHash: (old: string) => `${old.startsWith('a') ? 'b' : 'a'}${old.slice(1)}` }, 'wrong-link'],
    ['its shape', { actor: () => 'nobody' }, 'unreadable'],
  ] as const)('changing %s of a stored commit is found and named', async (_what, change, fault) => {
    const { api, local, tables } = running
    const { number, caseId } = await api.report(rubbish, 'worker-a')
    await local.idle()
    const { client, table } = tables.ledger
    const Key = { pk: `xihu#${caseId}`, seq: 2 }
    const { Item = {} } = await client.send(new GetCommand({ TableName: table, Key }))
    const [[name, edit] = ['', String]] = Object.entries<(old: string) => string>(change)
    await client.send(new PutCommand({ TableName: table, Item: { ...Item, [name]: edit(String(Item[name])) } }))
    expect((await verdict()).faults).toEqual([{ tenant: 'xihu', number, seq: 2, fault }])
    await client.send(new PutCommand({ TableName: table, Item }))
    expect((await verdict()).faults).toEqual([])
  })

  test('a commit that is gone is found', async () => {
    const { api, local, tables } = running
    const { number, caseId } = await api.report(rubbish, 'worker-a')
    await local.idle()
    const { client, table } = tables.ledger
    const Key = { pk: `xihu#${caseId}`, seq: 1 }
    const { Item } = await client.send(new GetCommand({ TableName: table, Key }))
    await client.send(new DeleteCommand({ TableName: table, Key }))
    expect((await verdict()).faults).toEqual([{ tenant: 'xihu', number, seq: 1, fault: 'gap' }])
    await client.send(new PutCommand({ TableName: table, Item }))
  })
})

describe('views', () => {
  const rebuild = (check: boolean) => rebuildViews(running.tables, { check, progress: noProgress })

  test('are what the ledger makes of them, and are made so again when they are not', async () => {
    const { local, tables, api } = running
    const { caseId } = await api.report(rubbish, 'worker-a')
    await local.idle()
    const cases = (await listCases(tables.ledger)).length
    expect(await rebuild(true)).toEqual({ cases, written: 0, identical: cases, differing: [] })

    const { client, table } = tables.views
    const Key = { pk: `xihu#${caseId}`, sk: 'CASE' }
    const { Item } = await client.send(new GetCommand({ TableName: table, Key }))
    await client.send(new PutCommand({ TableName: table, Item: { ...Item, agency: 'greening', version: 99 } }))
    await client.send(new PutCommand({ TableName: table, Item: { ...Item, pk: 'xihu#0000000000' } }))
    expect((await rebuild(true)).differing).toHaveLength(2)
    expect(await rebuild(false)).toEqual({ cases, written: 2, identical: cases, differing: [] })
    expect((await client.send(new GetCommand({ TableName: table, Key }))).Item).toEqual(Item)
  })
})

describe('as time goes by', () => {
  test('a task past its deadline is told once, and once more when the limit has passed again', async () => {
    const { api, local } = running
    // One hour, day and night.
    const { caseId } = await api.report({ ...rubbish, category: 'GB.event.0504' }, 'worker-a')
    await local.idle()
    const overdue = async () =>
      (await historyOf(caseId)).commits.flatMap(({ events }) =>
        events.flatMap(event => (event.type === 'TaskOverdue' ? [event.level] : [])),
      )
    await local.clock.advance(HOUR - 120_000)
    expect(await overdue()).toEqual([])
    await local.clock.advance(240_000)
    expect(await overdue()).toEqual([1])
    await local.clock.advance(HOUR)
    expect(await overdue()).toEqual([1, 2])
  })

  test('what no commit refers to is erased from the vault, what one refers to stays', async () => {
    const { api, local, tables } = running
    const { caseId } = await api.report(rubbish, 'worker-a')
    const vault = dynamodbVault(tables.vault)
    const orphan = seal({ words: '没有提交引用' }, 'ab'.repeat(32))
    const of = CaseId.parse(caseId)
    await vault.put(xihu, of, orphan, new Date(local.clock.now()).toISOString())
    await local.clock.advance(HOUR / 2)
    expect(await vault.get(xihu, of, orphan.commitment)).toEqual({ words: '没有提交引用' })
    await local.clock.advance(1.5 * HOUR)
    expect(await vault.get(xihu, of, orphan.commitment)).toBeUndefined()
    const seen = await api.get(`/api/cases/${caseId}`, { as: 'acceptor-a' })
    expect(seen.body).toMatchObject({ reports: [{ words: rubbish.words }] })
  })
})
