import { expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryUndelivered } from '#shared/adapters/memory/undelivered-list.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import {
  caseId,
  county,
  delivered,
  dispatched,
  filed,
  history,
  minute,
  reported,
  tenant,
} from '#test/support/sample-case.ts'
import { stillUndelivered } from '../desk-api/still-undelivered.ts'
import { checkCase } from './check-case.ts'

async function world(...events: CaseEvent[]) {
  const [ledger, undelivered, sent] = [memoryLedger(), memoryUndelivered(), [] as unknown[]]
  const commits = history([reported, filed, dispatched, ...events])
  for (const commit of commits) await ledger.append(commit)
  const state = fold(commits)
  const queue = { send: async (messages: readonly unknown[]) => void sent.push(...messages) }
  const view = state.status === 'Absent' ? undefined : ownView(state)
  const views = { get: async () => view } as never
  const deps = { ledger, views, undelivered, routing: queue, delivery: queue, joining: queue }
  return { ledger, undelivered, sent, check: (now: string) => checkCase({ tenant, caseId }, now, deps as never) }
}

test('a task its agency never got is sent again and stands at the desk until it lies on the queue', async () => {
  const { check, sent, undelivered, ledger } = await world()
  expect(await check(minute(60))).toBe(1)
  expect(await check(minute(65))).toBe(1)
  expect(sent).toHaveLength(2)
  const [row, ...others] = await undelivered.list(tenant, county)
  expect(others).toEqual([])
  if (!row) throw new Error('The desk must see it')
  expect(row).toMatchObject({ owner: 'agency.sanitation', channel: 'queue', cases: [caseId], at: minute(65) })
  expect(await stillUndelivered(row, minute(70), ledger)).toEqual(row)
  expect(await stillUndelivered(row, minute(65 + 13 * 60), ledger)).toBeUndefined()
  const [, , , receipt] = history([reported, filed, dispatched, { ...delivered, seq: 3 } as CaseEvent])
  if (receipt) await ledger.append(receipt)
  expect(await stillUndelivered(row, minute(70), ledger)).toBeUndefined()
  expect(await check(minute(70))).toBe(0)
})

test('a task dispatched a moment ago is still on its way', async () => {
  const { check, undelivered } = await world()
  expect(await check(minute(3))).toBeUndefined()
  expect(await undelivered.list(tenant, county)).toEqual([])
})
