import * as z from 'zod'
import { ERROR_TEXTS } from '#shared/domain/errors/error-codes.ts'

const codes = Object.keys(ERROR_TEXTS)

/** RFC 9457, as shared/runtime/http/problem.ts makes it; a test holds the two together. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'A stable URN, one for each code' }),
    title: z.string().meta({ description: 'A sentence for people, in the language asked for' }),
    status: z.int(),
    code: z.enum([...codes, 'fault']),
    instance: z.string().meta({ description: 'The request, to name when asking for help' }),
    errors: z
      .array(z.object({ pointer: z.string().meta({ description: 'RFC 6901' }), message: z.string() }))
      .optional(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'Problem' })

/** What the gateway says when it answers itself: no token, no scope, no route, too much. */
export const GatewayMessage = z.object({ message: z.string() }).meta({ id: 'GatewayMessage' })

const problem = { 'application/problem+json': { schema: Problem } }
const gateway = { 'application/json': { schema: GatewayMessage } }

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read. Nothing was written.',
  401: 'No token, or one that is not valid.',
  403: 'The token lacks the scope (gateway) or the role (problem). Nothing was written.',
  404: 'Nothing under that address for you.',
  409: 'Not possible as the case is now. Nothing was written.',
  412: 'Changed since it was read. Nothing was written.',
  413: 'The body is too large. Nothing was written.',
  415: 'Not JSON. Nothing was written.',
  422: 'Some of it cannot be used: errors[] names the fields. Nothing was written.',
  428: 'Say which version is meant. Nothing was written.',
  429: 'Too much at once; Retry-After says when again, where our own limiter answers.',
  500: 'Our fault; a repeat under the same Idempotency-Key does nothing twice.',
  503: 'The gateway got no answer in time; repeat under the same Idempotency-Key.',
}

const BY_GATEWAY = [401, 503]
const BY_EITHER = [403, 404, 413, 429, 500]

const made = new Map<number, ReturnType<typeof make>>()

/** One component for each status, wherever it is answered. */
export function errorResponse(status: number) {
  const response = made.get(status) ?? make(status)
  made.set(status, response)
  return response
}

function make(status: number) {
  const content = BY_GATEWAY.includes(status)
    ? gateway
    : BY_EITHER.includes(status)
      ? { ...problem, ...gateway }
      : problem
  const retry = { 'retry-after': { description: 'Seconds', schema: { type: 'integer' as const, minimum: 1 } } }
  return {
    id: `Status${status}`,
    description: DESCRIPTIONS[status] ?? '',
    content,
    ...(status === 429 && { headers: retry }),
  }
}
