import type { Digest } from '#shared/domain/notice/digest-id.ts'
import type { KeptNotice } from '#shared/domain/notice/kept-notice.ts'
import type { UndeliveredReason } from '#shared/domain/notice/undelivered.ts'
import type { DigestKey } from '#shared/ports/digests.ts'
import type { Sending } from '#shared/ports/notice-sender.ts'
import type { NoticeDeps } from './notice-deps.ts'

/** Minutes until the next try; after the last of them it counts as undeliverable. Ours: two hours in all. */
const AGAIN_MINUTES = [1, 5, 15, 40, 60]

/** How many cases a row of the desk's list names. */
const CASES = 20

interface Outcome {
  readonly digest: Digest
  readonly notices: readonly KeptNotice[]
  readonly first: KeptNotice
  readonly tries: number
  readonly sending: Sending
}

/** Ends the digest or sets its next try; a desk learns of what did not arrive, and forgets it when something does. */
export async function recordOutcome(key: DigestKey, outcome: Outcome, deps: NoticeDeps): Promise<void> {
  const { digest, notices, tries, sending } = outcome
  const now = deps.clock()
  const about = { tenant: key.tenant, channel: digest.channel, notices: notices.length, tries }
  const wait = AGAIN_MINUTES[tries - 1]
  if (sending.outcome === 'later' && wait !== undefined) {
    await deps.digests.later(key, new Date(Date.parse(now) + wait * 60_000).toISOString())
    deps.log.info('notice.later', about)
    return
  }
  if (sending.outcome === 'sent') {
    await clear(key, outcome, deps)
    await deps.digests.settle(key, now)
    deps.log.info('notice.sent', about)
    return
  }
  const reason = sending.outcome === 'refused' ? sending.reason : 'unreachable'
  await record(key, outcome, { reason, at: now }, deps)
  await deps.digests.settle(key, now)
  deps.metrics.put('NoticesUndelivered', notices.length)
  deps.log.info('notice.undelivered', { ...about, reason })
}

async function record(
  { tenant }: DigestKey,
  { digest, notices, first }: Outcome,
  why: { readonly reason: UndeliveredReason; readonly at: string },
  { undelivered }: NoticeDeps,
): Promise<void> {
  const { owner, channel } = digest
  const cases = [...new Set(notices.map(({ caseId }) => caseId))].slice(0, CASES)
  await undelivered.put({ tenant, desk: first.desk, owner, channel, cases, ...why })
}

/** Most are reached, so it is read before anything is written. */
async function clear({ tenant }: DigestKey, { digest, first }: Outcome, { undelivered }: NoticeDeps): Promise<void> {
  const { owner, channel } = digest
  const key = { tenant, desk: first.desk, owner, channel }
  if (await undelivered.has(key)) await undelivered.clear(key)
}
