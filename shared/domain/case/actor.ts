import * as z from 'zod'

/** Who did it, as the ledger keeps it: the identity provider's subject or a function's name, never a name of a person. */
export const Actor = z.strictObject({
  kind: z.enum(['person', 'public', 'partner', 'system']),
  id: z.string().min(1).max(128),
  agency: z.string().optional(),
})
export type Actor = z.infer<typeof Actor>
