import { commandIdOf } from '#shared/domain/command/command-id.ts'
import type { Policy } from '#shared/domain/policy/policy.ts'
import type { ApiRequest } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { flooded } from './flooded.ts'
import { potOf } from './pot-of.ts'

/**
 * Photos without a login are as many as the reports they may belong to, held ones too, can carry: throws rate.limited
 * beyond. A repeat under the same key counts once.
 */
export async function limitTickets(
  { tenant, idempotencyKey, source }: Pick<ApiRequest<unknown, unknown>, 'tenant' | 'idempotencyKey' | 'source'>,
  { abuse, report }: Pick<Policy, 'abuse' | 'report'>,
  { keys, limiter, clock }: Pick<ApiDeps, 'keys' | 'limiter' | 'clock'>,
): Promise<void> {
  const { key } = await keys.newest('fingerprint')
  const now = clock()
  const mark = commandIdOf(tenant, 'public', idempotencyKey).slice(0, 10)
  for (const what of ['device', 'address'] as const) {
    const of = source[what]
    const reports = abuse[what]
    if (of === undefined || reports === null) continue
    const subject = `${potOf(key, what, of)}#photos`
    const limit = (reports + abuse.heldMax) * report.photosMax
    const taken = await limiter.take({ tenant, subject, limit, window: now.slice(0, 13), mark })
    if (taken === 'over') throw flooded('More photos than all reports of an hour can carry', now)
  }
}
