import { expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryViews } from '#shared/adapters/memory/case-views.ts'
import { memoryQueue } from '#shared/adapters/memory/message-queue.ts'
import { memoryUndelivered } from '#shared/adapters/memory/undelivered-list.ts'
import { project } from '#shared/commands/project.ts'
import type { DeliverTask, JoinCases, RouteCase } from '#shared/domain/messages/messages.ts'
import { caseId, county, dispatched, filed, history, minute, reported, tenant } from '#test/support/sample-case.ts'
import { stillUndelivered } from '../desk-api/still-undelivered.ts'
import { checkCase } from './check-case.ts'

async function world() {
  const [ledger, views, undelivered] = [memoryLedger(), memoryViews(), memoryUndelivered()]
  const delivery = memoryQueue<DeliverTask>()
  for (const commit of history([reported, filed, dispatched])) await ledger.append(commit)
  const deps = {
    ledger,
    views,
    undelivered,
    delivery,
    routing: memoryQueue<RouteCase>(),
    joining: memoryQueue<JoinCases>(),
  }
  const key = { tenant, caseId }
  await project(key, deps)
  return { ledger, undelivered, delivery, check: (now: string) => checkCase(key, now, deps) }
}

test('a task its agency never got is sent again and stands at the desk until it lies on the queue', async () => {
  const { check, delivery, undelivered, ledger } = await world()
  expect(await check(minute(60))).toBe(1)
  expect(await check(minute(65))).toBe(1)
  expect(delivery.messages()).toHaveLength(2)
  const [row, ...others] = await undelivered.list(tenant, county)
  expect(others).toEqual([])
  if (!row) throw new Error('The desk must see it')
  expect(row).toMatchObject({ owner: 'agency.sanitation', channel: 'queue', cases: [caseId], at: minute(65) })
  expect(await stillUndelivered(row, minute(70), ledger)).toEqual(row)
  expect(await stillUndelivered(row, minute(65 + 13 * 60), ledger)).toBeUndefined()
  const [, , , receipt] = history([
    reported,
    filed,
    dispatched,
    { type: 'TaskDelivered', task: 'L1', seq: 3, message: 'm-1' },
  ])
  if (receipt) await ledger.append(receipt)
  expect(await stillUndelivered(row, minute(70), ledger)).toBeUndefined()
  expect(await check(minute(70))).toBe(0)
})

test('a task dispatched a moment ago is still on its way', async () => {
  const { check, undelivered } = await world()
  expect(await check(minute(3))).toBeUndefined()
  expect(await undelivered.list(tenant, county)).toEqual([])
})
