import * as z from 'zod'

/** A ready person of the local issuer. Invented people only: this is a directory for one machine. */
export const Person = z.strictObject({
  sub: z.string().min(1),
  name: z.string().min(1),
  roles: z.array(z.string()),
  tenant: z.string().min(1),
  agency: z.string().optional(),
  area: z.string().optional(),
  scopes: z.array(z.string()),
})
export type Person = z.infer<typeof Person>
