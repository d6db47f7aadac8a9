import * as z from 'zod'
import { Tenant } from '#shared/domain/registry/ids.ts'

/** Whose sender entry last claimed a SenderId. It counts only while that entry still names it. */
export const SenderItem = z.object({ tenant: Tenant, entry: z.string() })
export type SenderItem = z.infer<typeof SenderItem>
