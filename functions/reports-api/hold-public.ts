import type * as z from 'zod'
import { pathOfNowhere, policyFor } from '#shared/commands/registry-lookup.ts'
import type { Submission } from '#shared/commands/submit-report.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { flooded, windowOf } from '#shared/domain/limit/flooded.ts'
import { potOf } from '#shared/domain/limit/pot-of.ts'
import type { PlaceInput, ReportInput } from '#shared/domain/report/report-input.ts'
import type { ApiRequest } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

type Held = Extract<Submission['hold'], { code: 'held' }>
type Limit = Held['limit']
type HoldDeps = Pick<ApiDeps, 'registry' | 'keys' | 'limiter' | 'clock'>

/**
 * Which hourly limit a report without login is beyond, so that a person looks at it first; undefined: none. Throws
 * rate.limited where even the held ones are too many. A repeat under the same key counts once.
 */
export async function holdPublic(
  { tenant, body, idempotencyKey, source }: ApiRequest<ReportInput, unknown>,
  { registry, keys, limiter, clock }: HoldDeps,
): Promise<Held | undefined> {
  const { abuse } = await policyFor(registry, tenant, await pathOfNowhere(registry, tenant))
  const { key } = await keys.newest('fingerprint')
  const now = clock()
  const mark = commandIdOf(tenant, 'public', idempotencyKey).slice(0, 10)
  const take = (subject: string, limit: number) =>
    limiter.take({ tenant, subject, limit, window: windowOf(now, 'hour'), mark })
  const subjects: readonly (readonly [limit: Limit, subject: string | undefined])[] = [
    ['device', source.device && potOf(key, 'device', source.device)],
    ['address', potOf(key, 'address', source.address)],
    ['place', placeOf(body.place)],
  ]
  let held: Held | undefined
  for (const [limit, subject] of subjects) {
    const most = abuse[limit]
    if (most === null || subject === undefined || (await take(subject, most)) === 'within') continue
    held ??= { code: 'held', limit }
    // A crowd at one place is no flood of one sender: it is held, never refused.
    if (limit !== 'place' && (await take(`${subject}#held`, abuse.heldMax)) === 'over') throw flooded(now, 'hour')
  }
  return held
}

/** A square of a hundredth of a degree, or the area named. */
const placeOf = ({ position, area }: z.infer<typeof PlaceInput>): string | undefined =>
  position ? `place#${position.lat.toFixed(2)},${position.lon.toFixed(2)}` : area && `place#${area}`
