import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { chunks } from '#shared/adapters/dynamodb/registry/chunks.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { inParallel } from '#shared/commands/in-parallel.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { sha256Hex } from '#shared/domain/hash/digest.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import type { RunningStack } from './running-stack.ts'
import { accepted, dispatched, filed, history, reported, tenant } from './sample-case.ts'

const MOST_IN_A_BATCH = 25
const AT_ONCE = 16
/** A page of 1,000 then spans all the 90 days that one may ask for. */
const APART_MS = (90 * 86_400_000) / 1001

/** Views of so many dispatched cases with words cleared for everybody, put beside those that projection makes, and those words in the vault. */
export async function putManyRequests({ local, tables }: RunningStack, count: number): Promise<void> {
  const now = local.clock.now()
  const views = Array.from({ length: count }, (_, index) => caseNumbered(index, new Date(now - index * APART_MS)))
  const { client, table } = tables.views
  const batches = chunks(views, MOST_IN_A_BATCH)
  await inParallel(batches, AT_ONCE, async batch => {
    const puts = batch.map(({ view: { item, ...view } }) => ({
      PutRequest: { Item: { pk: `xihu#${view.caseId}`, sk: item, ...view } },
    }))
    await client.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }))
  })
  const vault = dynamodbVault(tables.vault)
  await inParallel(views, AT_ONCE, ({ caseId, words, openedAt }) => vault.put(tenant, caseId, words, openedAt))
}

function caseNumbered(index: number, opened: Date) {
  const words = seal({ words: `第 ${index} 处：路口有一堆垃圾，三天没有人清理` }, sha256Hex(String(index)))
  const published: CaseEvent = { type: 'CasePublished', photos: [], cleared: words.commitment }
  const state = fold(history([reported, [accepted, filed, dispatched], published]))
  if (state.status === 'Absent') throw new Error('no case')
  const caseId = deriveCaseId(tenant, 'many', String(index), 0)
  const openedAt = opened.toISOString()
  return { caseId, openedAt, words, view: ownView({ ...state, caseId, openedAt }) }
}

/** GET requests.json of the place: how many rows came, how many with words, how long it took and what it asked of DynamoDB. */
export async function askRequests({ local }: RunningStack) {
  await local.wire.meter.reset()
  const started = performance.now()
  const answer = await fetch(`${local.url}/open311/v2/t/xihu/requests.json`)
  const said = (await answer.json()) as { description: string | null; requested_datetime: string }[]
  const milliseconds = performance.now() - started
  const { byOperation } = await local.wire.meter.snapshot()
  const calls = Object.entries(byOperation)
    .filter(([name]) => name.startsWith('dynamodb'))
    .reduce((sum, [, { calls }]) => sum + calls, 0)
  const [first, last] = [said[0], said.at(-1)].map(row => Date.parse(row?.requested_datetime ?? ''))
  return {
    ...{ rows: said.length, milliseconds, calls },
    worded: said.filter(({ description }) => description !== null).length,
    days: Math.round(((first ?? 0) - (last ?? 0)) / 86_400_000),
  }
}
