import type { SendDigest } from '#shared/domain/messages/messages.ts'
import { digestShards } from '#shared/domain/notice/digest-shards.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Digests } from '#shared/ports/digests.ts'
import type { Log } from '#shared/ports/log.ts'
import type { MessageQueue } from '#shared/ports/message-queue.ts'

export interface SweepNoticesDeps {
  readonly digests: Pick<Digests, 'due'>
  readonly notices: MessageQueue<SendDigest>
  readonly clock: Clock
  readonly log: Log
}

/** Digests a Query brings and one round of messages sends. */
const PAGE = 250
/** A notice on its way into a digest when that closes has this long to arrive: no function runs longer. */
const CLOSING_MS = 30_000

/** Enqueues every digest whose time has come. It stays in the index until it is settled, so none is ever skipped. */
export async function sweepNotices({ digests, notices, clock, log }: SweepNoticesDeps): Promise<number> {
  const until = new Date(Date.parse(clock()) - CLOSING_MS).toISOString()
  const counts = await Promise.all(digestShards().map(shard => sweepShard(shard, until, { digests, notices })))
  const swept = counts.reduce((sum, count) => sum + count, 0)
  log.info('notice.swept', { swept })
  return swept
}

async function sweepShard(
  shard: string,
  until: string,
  { digests, notices }: Pick<SweepNoticesDeps, 'digests' | 'notices'>,
): Promise<number> {
  let swept = 0
  let after: string | undefined
  do {
    const { rows, next } = await digests.due(shard, until, { limit: PAGE, ...(after !== undefined && { after }) })
    await notices.send(rows.map(body => ({ body, group: body.tenant })))
    swept += rows.length
    after = next
  } while (after !== undefined)
  return swept
}
