import { sha256Hex } from '#shared/domain/hash/digest.ts'
import { type ApiClient, isKeyOf, splitKey } from '#shared/domain/open311/api-client.ts'
import { lastOf } from '#shared/domain/open311/read-form.ts'
import { Open311Refusal, refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { TenantCall } from './call.ts'
import type { Open311Deps } from './open311-deps.ts'

/** The application whose api_key came with the call, in the body or the query. A revoked key stops within a minute. */
export async function clientOf(call: TenantCall, { registry, limiter, clock }: Open311Deps): Promise<ApiClient> {
  const given = lastOf(call.form, 'api_key')
  if (given === undefined) throw refuse(403, REFUSALS.absent('api_key'))
  const key = splitKey(given)
  const found = key && (await registry.get(call.tenant, 'apiClient', key.id))
  if (!key || !found || !isKeyOf(found.entry, key.secret)) throw refuse(403, REFUSALS.key)
  const { id, perMinute } = found.entry
  const now = clock()
  const window = now.slice(0, 16)
  const mark = sha256Hex(call.requestId).slice(0, 10)
  const taken = await limiter.take({ tenant: call.tenant, subject: `client#${id}`, limit: perMinute, window, mark })
  if (taken === 'within') return found.entry
  const wait = 60 - Number(now.slice(17, 19))
  throw new Open311Refusal([{ code: 429, description: REFUSALS.tooOften(perMinute) }], wait)
}
