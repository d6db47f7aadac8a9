import { flooded, type Span, windowOf } from '#shared/domain/limit/flooded.ts'
import { potOf } from '#shared/domain/limit/pot-of.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Limiter } from '#shared/ports/limiter.ts'

export interface Sending {
  readonly tenant: Tenant
  readonly source: { readonly address: string; readonly device?: string }
  /** What is counted, apart from everything else the sender may send. */
  readonly what: 'photo' | 'suggest'
  /** Names this one, so that it counts once. */
  readonly mark: string
  /** RFC 3339. */
  readonly now: string
  /** How many within one span; null: no limit. */
  readonly most: { readonly device: number | null; readonly address: number | null }
}

/** Counts one more of what a device or an address sends without a login; throws rate.limited beyond the limit of either. */
export async function limitSender(
  { tenant, source, what, mark, now, most }: Sending,
  { key, span, limiter }: { readonly key: string; readonly span: Span; readonly limiter: Limiter },
): Promise<void> {
  for (const kind of ['device', 'address'] as const) {
    const [of, limit] = [source[kind], most[kind]]
    if (of === undefined || limit === null) continue
    const subject = `${what}#${potOf(key, kind, of)}`
    if ((await limiter.take({ tenant, subject, limit, window: windowOf(now, span), mark })) === 'over')
      throw flooded(now, span)
  }
}
