import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { commitItem } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { timersOf } from '#shared/domain/timer/timers-of.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import { changedAssembly, resourcesOf } from '#test/support/changed-assembly.ts'
import { type RunningStack, startRunningStack } from '#test/support/running-stack.ts'
import { scan } from '../../prove/evidence/scan.ts'
import { namesOf } from '../../prove/rig/names.ts'
import type { Row } from '../row.ts'
import { dispatchedCase } from './dispatched-case.ts'

const TIMERS = 10_000
const MINUTE = 60_000
/** What one BatchWriteItem takes. */
const BATCH = 25
const AT_ONCE = 8

/**
 * Cases whose next timer is the same minute: one sweep finds them all, and tick-case applies each by a commit. What follows a
 * commit (views, messages) is another matter's cost: the stream is off, and so is the schedule, for one sweep is measured.
 */
export async function dueTimers(tell: (text: string) => void): Promise<readonly Row[]> {
  const running = await startRunningStack({ assemblyDir: changedAssembly(withoutStreamAndSchedules) })
  try {
    const { local, tables } = running
    const at = await fill(running)
    await local.clock.advance(at + MINUTE - local.clock.now())
    const before = (await scan(tables.ledger.client, tables.ledger.table)).length
    const began = performance.now()
    await local.invoke(namesOf(local.model).physical('sweep-timers'), {})
    const swept = seconds(began)
    await local.idle()
    const applied = seconds(began)
    const commits = (await scan(tables.ledger.client, tables.ledger.table)).length - before
    tell(`${commits} commits of ${TIMERS} timers`)
    if (commits !== TIMERS) throw new Error(`${TIMERS} timers were due and ${commits} commits followed`)
    return [
      row('time.sweepSeconds', `${TIMERS} due timers swept and enqueued`, 60, swept),
      row('time.applySeconds', `${TIMERS} due timers applied`, 300, applied),
    ]
  } finally {
    await running.stop()
  }
}

function withoutStreamAndSchedules(template: Parameters<typeof resourcesOf>[0]): void {
  for (const reader of ['projectcaseMapping', 'relaycommitMapping'])
    for (const { Properties } of resourcesOf(template, 'AWS::Lambda::EventSourceMapping', reader))
      Properties.Enabled = false
  for (const { Properties } of resourcesOf(template, 'AWS::Events::Rule')) Properties.State = 'DISABLED'
}

/** Answers when they are due, Unix ms. */
async function fill({ local, tables }: RunningStack): Promise<number> {
  const now = local.clock.now()
  const open = Array.from({ length: TIMERS }, (_, index) => dispatchedCase(index, now))
  const [first] = open
  const state = fold(first ?? [])
  if (state.status === 'Absent') throw new Error('The case of the measurement is not there')
  await put(
    tables.ledger,
    open.flatMap(commits => commits.map(commitItem)),
  )
  await put(tables.views, open.map(viewItem))
  return Math.min(...timersOf(state).map(timer => Date.parse(timer.at)))
}

function viewItem(commits: ReturnType<typeof dispatchedCase>): Record<string, unknown> {
  const state = fold(commits)
  if (state.status === 'Absent') throw new Error('A case of the measurement is not there')
  const { item, ...view } = ownView(state)
  return { pk: `${state.tenant}#${state.caseId}`, sk: item, ...view }
}

async function put({ client, table }: RunningStack['tables']['ledger'], items: Record<string, unknown>[]) {
  let at = 0
  const write = async () => {
    while (at < items.length) {
      const batch = items.slice(at, at + BATCH)
      at += BATCH
      await client.send(
        new BatchWriteCommand({ RequestItems: { [table]: batch.map(Item => ({ PutRequest: { Item } })) } }),
      )
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, write))
}

const seconds = (began: number): number => Math.round((performance.now() - began) / 100) / 10

const row = (id: string, figure: string, bar: number, measured: number): Row => ({
  ...{ group: 'time', id, figure, bar, measured, unit: 's', ok: measured <= bar },
})
