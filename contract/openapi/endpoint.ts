import type * as z from 'zod'

/** One operation of the contract. An action route becomes one for each action it takes, a registry entry's one for each kind. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  /** The deployed route that answers it: `POST /api/tasks/{task}/{action}`. */
  readonly deployed: string
  readonly operationId: string
  readonly tag: string
  readonly audience: 'scoped' | 'public'
  readonly scopes: readonly string[]
  readonly summary: string
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly reply: z.ZodType
  /** Success is 302. */
  readonly redirects?: true
}
