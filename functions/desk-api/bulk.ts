import * as z from 'zod'
import { inParallel } from '#shared/commands/in-parallel.ts'
import { performAction } from '#shared/commands/perform-action.ts'
import { STATUSES } from '#shared/domain/case/status.ts'
import { actionNamed, TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { fieldErrorsIn, sentenceOf } from '#shared/runtime/http/problem.ts'
import { type ScopedRequest, scopedRoute } from '#shared/runtime/http/route.ts'
import { STATUS_OF } from '#shared/runtime/http/status-of.ts'
import { parse } from '#shared/runtime/parse.ts'
import type { DeskDeps } from './desk-deps.ts'

/** Everything a desk does to a case: not what is an agency's, a grid worker's or a reporter's. */
const BULK_ACTIONS = TRANSITIONS.filter(({ on, by }) => on !== 'assist' && by.some(({ of }) => of === 'desk')).map(
  ({ name }) => name,
)
/** So many fit into the time a function has, with a conflict or two. */
const MOST = 50
const AT_ONCE = 5

const Chosen = z.strictObject({
  number: z.string().max(32),
  /** The edition that was looked at; absent: whatever it is now. */
  edition: z.int().optional(),
})
const BulkBody = z.strictObject({
  action: z.enum(BULK_ACTIONS as [string, ...string[]]),
  cases: z.array(Chosen).min(1).max(MOST),
  /** As the action takes it, the same for all. */
  input: z.record(z.string(), z.unknown()).default({}),
})

const BulkResult = z.object({
  number: z.string(),
  /** What the same action alone would have been answered with. */
  status: z.int(),
  edition: z.int().optional(),
  case: z.enum(STATUSES).optional(),
  problem: z
    .object({
      code: z.string(),
      title: z.string(),
      errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
    })
    .optional(),
})
type BulkResult = z.infer<typeof BulkResult>

/** Ours is the fault that is no item's: then the whole answer is a 500, and a repeat under the same key does nothing twice. */
export const bulkRoute = (deps: DeskDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/desk/bulk',
    summary: 'One action on up to 50 cases; each has its own result, as if it had been asked alone',
    body: BulkBody,
    reply: z.object({ done: z.int(), refused: z.int(), results: z.array(BulkResult) }),
    handle: async request => {
      const { action: name, cases, input } = request.body
      const action = actionNamed(name, 'case')
      if (!action) throw new DomainError('action.unknown', 'No such action', { params: { action: name } })
      const parsed = parse(action.input, input, '/input')
      const results = await inParallel(cases, AT_ONCE, async ({ number, edition }): Promise<BulkResult> => {
        try {
          const caseId = parseCaseNumber(number)
          if (!caseId) throw new DomainError('not-found', 'No such case')
          const { caller, idempotencyKey } = request
          const asked = { caller, caseId, action, input: parsed, idempotencyKey, at: deps.clock() }
          const { state } = await performAction(
            { ...asked, ...(edition !== undefined && { expectedEdition: edition }) },
            deps,
          )
          return { number, status: 200, edition: state.edition, case: state.status }
        } catch (error) {
          if (error instanceof DomainError) return refusal(number, error, request)
          throw error
        }
      })
      const done = results.filter(({ status }) => status === 200).length
      return { status: 200, body: { done, refused: results.length - done, results } }
    },
  })

const refusal = (number: string, error: DomainError, { language }: ScopedRequest<unknown, unknown>): BulkResult => ({
  number,
  status: STATUS_OF[error.code],
  problem: {
    code: error.code,
    title: sentenceOf(error, language),
    ...(error.fields.length > 0 && { errors: fieldErrorsIn(error.fields, language) }),
  },
})
