import * as z from 'zod'
import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { AgencyId, AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import { Role } from '#shared/domain/registry/role.ts'

/** Which claims of the identity provider's token carry what; configuration of the deployment. */
export const ClaimNames = z.object({
  CLAIM_TENANT: z.string(),
  CLAIM_ROLES: z.string(),
  CLAIM_AGENCY: z.string(),
  CLAIM_AREA: z.string(),
})
export type ClaimNames = z.infer<typeof ClaimNames>

export type Claims = Readonly<Record<string, unknown>>

/** Who calls, from the checked token alone. Throws forbidden when the token names no tenant of ours. */
export function callerOf(claims: Claims, names: ClaimNames): Caller {
  const tenant = Tenant.safeParse(claims[names.CLAIM_TENANT])
  const sub = claims.sub
  if (!tenant.success || typeof sub !== 'string') throw new DomainError('forbidden', 'The token names no tenant')
  const agency = optional(AgencyId, claims[names.CLAIM_AGENCY])
  const area = optional(AreaId, claims[names.CLAIM_AREA])
  return {
    tenant: tenant.data,
    sub,
    roles: listOf(claims[names.CLAIM_ROLES]).filter(role => Role.safeParse(role).success) as Role[],
    ...(agency !== undefined && { agency }),
    ...(area !== undefined && { area }),
  }
}

/** Absent is allowed; a claim that is there and unusable must not widen what its bearer may do. */
function optional<Schema extends z.ZodType>(schema: Schema, claim: unknown): z.infer<Schema> | undefined {
  if (claim === undefined || claim === '') return undefined
  const parsed = schema.safeParse(claim)
  if (!parsed.success) throw new DomainError('forbidden', 'The token names an unusable agency or area')
  return parsed.data
}

/** An HTTP API hands an array claim over as one string, `[a b]`; a plain string is one value or a spaced list. */
function listOf(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.filter(role => typeof role === 'string')
  if (typeof claim !== 'string') return []
  return claim
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter(Boolean)
}
