import { limitSender, type Sending } from '#shared/commands/limit-sender.ts'
import type { Policy } from '#shared/domain/policy/policy.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Limiter } from '#shared/ports/limiter.ts'

export interface LimitDeps {
  readonly limiter: Limiter
  readonly clock: Clock
  /** Hex; names the pots that devices and addresses are counted in. */
  readonly key: string
}

/**
 * How often may be asked in a minute, for each report that may come in an hour. The app asks half a second after the last key
 * (web/src/screens/report/category-suggestions.tsx), so one person asks twice a second at the very most: a device that may
 * report ten times may do that all the time, and an address that may report sixty times as six such people.
 */
const ASKS = 12

/** Throws rate.limited for a device or an address that asks faster than people type. The app then guesses by itself. */
export async function limitSuggestions(
  { idempotencyKey, ...sender }: Pick<Sending, 'tenant' | 'source'> & { readonly idempotencyKey: string },
  { abuse }: Pick<Policy, 'abuse'>,
  { limiter, clock, key }: LimitDeps,
): Promise<void> {
  const now = clock()
  const asks = (reports: number | null) => reports && reports * ASKS
  const most = { device: asks(abuse.device), address: asks(abuse.address) }
  // With the time: asked again it is answered again, which costs the same.
  const mark = `${now}#${idempotencyKey}`
  await limitSender({ ...sender, what: 'suggest', mark, now, most }, { key, span: 'minute', limiter })
}
