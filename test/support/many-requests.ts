import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { fold } from '#shared/domain/case/evolve.ts'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import type { RunningStack } from './running-stack.ts'
import { accepted, dispatched, filed, history, reported } from './sample-case.ts'

const AN_HOUR_MS = 3_600_000
const MOST_IN_A_BATCH = 25

/** Views of so many dispatched cases, one opened each hour until now, put beside those that projection makes. */
export async function putManyRequests({ local, tables }: RunningStack, count: number): Promise<void> {
  const now = local.clock.now()
  const views = Array.from({ length: count }, (_, index) => {
    const openedAt = new Date(now - index * AN_HOUR_MS).toISOString()
    const state = fold(history([reported, [accepted, filed, dispatched]]))
    if (state.status === 'Absent') throw new Error('no case')
    return ownView({ ...state, caseId: deriveCaseId('xihu', 'many', String(index), 0), openedAt })
  })
  const { client, table } = tables.views
  for (let from = 0; from < views.length; from += MOST_IN_A_BATCH) {
    const puts = views
      .slice(from, from + MOST_IN_A_BATCH)
      .map(({ item, ...view }) => ({ PutRequest: { Item: { pk: `xihu#${view.caseId}`, sk: item, ...view } } }))
    await client.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }))
  }
}

/** GET requests.json of the place: how many rows came, how long it took and what it asked of DynamoDB. */
export async function askRequests({ local }: RunningStack) {
  await local.wire.meter.reset()
  const started = performance.now()
  const answer = await fetch(`${local.url}/open311/v2/t/xihu/requests.json`)
  const rows = ((await answer.json()) as unknown[]).length
  const milliseconds = performance.now() - started
  const { byOperation } = await local.wire.meter.snapshot()
  const calls = Object.entries(byOperation)
    .filter(([name]) => name.startsWith('dynamodb'))
    .reduce((sum, [, { calls }]) => sum + calls, 0)
  return { rows, milliseconds, calls }
}
