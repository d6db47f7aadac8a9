import type * as z from 'zod'
import type { Caller } from '#shared/domain/case/caller.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Language } from './language.ts'

/** What a use case gets of a request: checked, and nothing of the gateway's. */
export interface ApiRequest<Body, Query> {
  readonly tenant: Tenant
  /** Absent on public routes. */
  readonly caller?: Caller
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: Body
  /** Checked to be usable where the method is POST; empty otherwise. */
  readonly idempotencyKey: string
  readonly ifMatch?: string
  readonly ifNoneMatch?: string
  readonly language: Language
}

export interface ApiReply<Reply> {
  readonly status: number
  readonly body: Reply
  readonly headers?: Readonly<Record<string, string>>
}

/** One route: its schemas are the contract, from which checks and docs/openapi.json come. */
export interface Route<
  Body extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As the HTTP API writes it: `/api/cases/{number}`. */
  readonly path: string
  readonly audience: 'scoped' | 'public'
  readonly summary: string
  readonly body?: Body
  readonly query?: Query
  readonly reply: Reply
  readonly handle: (request: ApiRequest<z.infer<Body>, z.infer<Query>>) => Promise<ApiReply<z.input<Reply>>>
}

/** Keeps the schemas' types within one route; a function's table holds them all as `Route`. */
export const route = <Body extends z.ZodType, Query extends z.ZodType, Reply extends z.ZodType>(
  definition: Route<Body, Query, Reply>,
): Route => definition as unknown as Route
