import type { TickCase } from '#shared/domain/messages/messages.ts'
import { timerShards } from '#shared/domain/timer/timer-shards.ts'
import type { CaseViews } from '#shared/ports/case-views.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import type { MessageQueue } from '#shared/ports/message-queue.ts'

export interface SweepDeps {
  readonly views: Pick<CaseViews, 'due'>
  readonly ticks: MessageQueue<TickCase>
  readonly clock: Clock
  readonly log: Log
}

/** Rows a Query brings and one round of messages sends. */
const PAGE = 250

/** Enqueues a tick for every timer that is due. A timer stays in the index until a tick has moved it, so none is ever skipped. */
export async function sweepTimers({ views, ticks, clock, log }: SweepDeps): Promise<number> {
  const until = clock()
  const counts = await Promise.all(timerShards().map(shard => sweepShard(shard, until, { views, ticks })))
  const swept = counts.reduce((sum, count) => sum + count, 0)
  log.info('timer.swept', { swept })
  return swept
}

async function sweepShard(
  shard: string,
  until: string,
  { views, ticks }: Pick<SweepDeps, 'views' | 'ticks'>,
): Promise<number> {
  let swept = 0
  let after: string | undefined
  do {
    const { rows, next } = await views.due(shard, until, { limit: PAGE, ...(after !== undefined && { after }) })
    await ticks.send(rows.map(({ tenant, caseId, at }) => ({ body: { tenant, caseId, at }, group: tenant })))
    swept += rows.length
    after = next
  } while (after !== undefined)
  return swept
}
