import type { Answer } from '#shared/domain/open311/answer.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { Call, Paged, TenantCall } from './call.ts'
import { discovery } from './discovery.ts'
import type { Open311Deps } from './open311-deps.ts'
import { postRequest } from './post-request.ts'
import { postUpdate } from './post-update.ts'
import { requests, requestsById } from './requests.ts'
import { serviceDefinition, services } from './services.ts'
import { tenantOf } from './tenant-of.ts'
import { tokens } from './tokens.ts'
import { updates } from './updates.ts'

type Answerer = (call: Call, deps: Open311Deps) => Promise<Paged>

const ofPlace =
  (answer: (call: TenantCall, deps: Open311Deps) => Promise<Paged>): Answerer =>
  async (call, deps) =>
    answer({ ...call, tenant: await tenantOf(call.jurisdiction, deps) }, deps)

/** Every call of GeoReport v2 and the extensions we speak; `*` is an id. The contract describes exactly these. */
export const CALLS: Readonly<Record<string, Answerer>> = {
  'GET discovery': discovery,
  'GET services': ofPlace(services),
  'GET services/*': ofPlace((call, deps) => serviceDefinition(call, call.path[1] ?? '', deps)),
  'GET requests': ofPlace(requests),
  'GET requests/*': ofPlace((call, deps) => requestsById(call, [call.path[1] ?? ''], deps)),
  'POST requests': ofPlace(postRequest),
  'GET tokens/*': ofPlace((call, deps) => tokens(call, call.path[1] ?? '', deps)),
  'GET servicerequestupdates': ofPlace(updates),
  'POST servicerequestupdates': ofPlace(postUpdate),
}

const SUCCESS = 200
const CREATED = 201

export interface Answered {
  readonly status: number
  readonly format: 'xml' | 'json' | 'csv'
  readonly answer: Answer
  readonly next: string | undefined
}

export async function answerCall(call: Call, deps: Open311Deps): Promise<Answered> {
  const { method, path, format } = call
  const [first = '', ...ids] = path
  const name = ids.length === 0 ? first : ids.length === 1 ? `${first}/*` : undefined
  const known = Object.keys(CALLS).some(key => key.endsWith(` ${name}`))
  if (name === undefined || !known) throw refuse(404, REFUSALS.resource)
  if (format === 'unknown') throw refuse(400, REFUSALS.format)
  const answerer = CALLS[`${method} ${name}`]
  if (!answerer) throw refuse(400, REFUSALS.method(method))
  if (format === 'csv' && name !== 'requests') throw refuse(400, REFUSALS.csv)
  const { next, ...answer } = await answerer(call, deps)
  return { status: method === 'POST' ? CREATED : SUCCESS, format, answer, next }
}
