import type * as z from 'zod'
import type { Caller } from '#shared/domain/case/caller.ts'
import type { DomainError } from '#shared/domain/errors/domain-error.ts'
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
  /** The reporter's credential, where a client sent one. */
  readonly followUpCode?: string
  readonly language: Language
  /** Where it comes from, for limits only: never kept in the clear. */
  readonly source: { readonly address: string; readonly device?: string }
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
  /** Success is 302 and a `location`: an address for pictures, not for programs. */
  readonly redirects?: true
  /** Where a request is refused before `handle` sees it: throws the refusal, or what matters more than that. */
  readonly refused?: (refusal: DomainError, unread: Unread) => Promise<never>
  readonly handle: (request: ApiRequest<z.infer<Body>, z.infer<Query>>) => Promise<ApiReply<z.input<Reply>>>
}

/** What was sent, as far as it is JSON at all, and checked by nothing. */
export interface Unread {
  readonly tenant: Tenant
  readonly body: unknown
}

/** The same with a caller, as scoped routes get it. */
export type ScopedRequest<Body, Query> = ApiRequest<Body, Query> & { readonly caller: Caller }

type Definition<Body extends z.ZodType, Query extends z.ZodType, Reply extends z.ZodType, Request> = Omit<
  Route<Body, Query, Reply>,
  'audience' | 'handle'
> & {
  readonly handle: (request: Request) => Promise<ApiReply<z.input<Reply>>>
}

/** A route without login; the tenant comes from its path. */
export const publicRoute = <
  Body extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodObject,
  Reply extends z.ZodType = z.ZodType,
>(
  definition: Definition<Body, Query, Reply, ApiRequest<z.infer<Body>, z.infer<Query>>>,
): Route => ({ ...definition, audience: 'public' }) as unknown as Route

/** A route behind the authorizer: readRequest hands no request on without a caller. */
export const scopedRoute = <
  Body extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodObject,
  Reply extends z.ZodType = z.ZodType,
>(
  definition: Definition<Body, Query, Reply, ScopedRequest<z.infer<Body>, z.infer<Query>>>,
): Route => ({ ...definition, audience: 'scoped' }) as unknown as Route
