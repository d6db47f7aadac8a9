import * as z from 'zod'

/** Part of every key, claim and queue name. */
export const Tenant = z
  .string()
  .regex(/^[a-z][a-z0-9]{1,19}$/)
  .brand<'Tenant'>()
export type Tenant = z.infer<typeof Tenant>

/**
 * Ours, opaque and never changed: a merged town keeps its id, its code may change. What stands before the colon names the
 * county (or whatever a deployment loads at once) whose part it is: `330106`, `330106:001`, `330106:001001003`.
 */
export const AreaId = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,24}(:[A-Za-z0-9-]{1,24})?$/)
  .brand<'AreaId'>()
export type AreaId = z.infer<typeof AreaId>

/** The county-sized part of the tree an area belongs to: its own id for a county and above. */
export const countyOf = (id: string): string => id.split(':', 1)[0] ?? id

/** Short and plain, because an agency's queue is named after it. */
export const AgencyId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,31}$/)
  .brand<'AgencyId'>()
export type AgencyId = z.infer<typeof AgencyId>

/** Origin, kind and code of a taxonomy entry: `GB.event.0101`. */
export const CategoryId = z
  .string()
  .regex(/^[A-Z0-9]{1,8}\.(event|component)\.[A-Za-z0-9-]{1,16}$/)
  .brand<'CategoryId'>()
export type CategoryId = z.infer<typeof CategoryId>

export const ConditionId = z.string().min(1).max(16).brand<'ConditionId'>()
export type ConditionId = z.infer<typeof ConditionId>

export const EntryId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.:_-]{0,63}$/)
