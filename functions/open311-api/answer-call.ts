import type { Answer } from '#shared/domain/open311/answer.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import type { TenantCall } from './call.ts'
import { discovery } from './discovery.ts'
import type { Open311Deps } from './open311-deps.ts'
import { postRequest } from './post-request.ts'
import { postUpdate } from './post-update.ts'
import { requests, requestsById } from './requests.ts'
import { serviceDefinition, services } from './services.ts'
import { tokens } from './tokens.ts'
import { updates } from './updates.ts'

type Answerer = (call: TenantCall, deps: Open311Deps) => Promise<Answer> | Answer

/** Every call of GeoReport v2 and the extensions we speak; `*` is an id. The contract describes exactly these. */
export const CALLS: Readonly<Record<string, Answerer>> = {
  'GET discovery': discovery,
  'GET services': services,
  'GET services/*': (call, deps) => serviceDefinition(call, call.path[1] ?? '', deps),
  'GET requests': requests,
  'GET requests/*': (call, deps) => requestsById(call, [call.path[1] ?? ''], deps),
  'POST requests': postRequest,
  'GET tokens/*': (call, deps) => tokens(call, call.path[1] ?? '', deps),
  'GET servicerequestupdates': updates,
  'POST servicerequestupdates': postUpdate,
}

const SUCCESS = 200
const CREATED = 201

export async function answerCall(call: TenantCall, deps: Open311Deps): Promise<{ status: number; answer: Answer }> {
  const { method, path, format } = call
  const [first = '', ...ids] = path
  const name = ids.length === 0 ? first : ids.length === 1 ? `${first}/*` : undefined
  const known = Object.keys(CALLS).some(key => key.endsWith(` ${name}`))
  if (name === undefined || !known) throw refuse(404, 'There is no such resource')
  const answerer = CALLS[`${method} ${name}`]
  if (!answerer) throw refuse(400, `${method} is not possible here`)
  if (format === 'csv' && name !== 'requests') throw refuse(400, 'csv is for lists of requests only')
  return { status: method === 'POST' ? CREATED : SUCCESS, answer: await answerer(call, deps) }
}
