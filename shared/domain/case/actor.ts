import * as z from 'zod'

/** Who did it, as the ledger keeps it: the identity provider's subject or a function's name, never a name of a person. */
export const Actor = z.strictObject({
  kind: z.enum(['person', 'public', 'partner', 'system']),
  id: z.string().min(1).max(128),
  agency: z.string().optional(),
  /** The post he acted through, his own or one he stands in for; absent: by his token. */
  post: z.string().max(64).optional(),
})
export type Actor = z.infer<typeof Actor>
