import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { commitItem } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import { type Commit, GENESIS, sealCommit } from '#shared/domain/case/commit.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { caseHistory } from './case-history.ts'

const key = { tenant: Tenant.parse('xihu'), caseId: CaseId.parse('7K4QM2X9RD') }
const next = (before?: Commit): Commit =>
  sealCommit(
    {
      ...key,
      ...{
        seq: (before?.seq ?? 0) + 1,
        commandId: `c${before?.seq ?? 0}`,
        fingerprint: 'f',
        at: '2026-11-22T08:00:00.000Z',
      },
      ...{ actor: { kind: 'system', id: 'test' }, schema: 1, events: [{ type: 'CaseReleased' }] },
    },
    before?.hash ?? GENESIS,
  )
const first = next()
const second = next(first)
const third = next(second)

/** A table that holds just these items. */
const holding = (...Items: Record<string, unknown>[]) => ({
  client: { send: async () => ({ Items }) } as unknown as DynamoDBDocumentClient,
  table: 'ledger',
})
const items = [first, second, third].map(commitItem)
const fault = async (...stored: Record<string, unknown>[]) => (await caseHistory(holding(...stored), key)).fault
const [one = {}, two = {}, three = {}] = items

test('a whole history has no fault', async () => {
  expect(await caseHistory(holding(...items), key)).toEqual({ commits: [first, second, third] })
})
test('the first thing wrong is named', async () => {
  expect(await fault(one, three)).toEqual({ seq: 2, fault: 'gap' })
  expect(await fault(two, three)).toEqual({ seq: 1, fault: 'gap' })
  expect(await fault(one, { ...two, commandId: 'other' }, three)).toEqual({ seq: 2, fault: 'wrong-hash' })
  expect(await fault(one, { ...two, prevHash: GENESIS }, three)).toEqual({ seq: 2, fault: 'wrong-link' })
  expect(await fault(one, { ...two, note: 'added' }, three)).toEqual({ seq: 2, fault: 'unreadable' })
  expect(await fault(one, { ...two, events: [] }, three)).toEqual({ seq: 2, fault: 'unreadable' })
  expect(await fault(one, { ...two, caseId: '0000000000' }, three)).toEqual({ seq: 2, fault: 'misplaced' })
})
test('what can still be read before the fault is given', async () => {
  expect((await caseHistory(holding(one, { ...two, actor: 7 }, three), key)).commits).toEqual([first])
})
