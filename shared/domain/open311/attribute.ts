import * as z from 'zod'

export const DATATYPES = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const

/** One more question of a category, shaped as an Open311 service definition asks it. `order` is unique in its category. */
export const Attribute = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9_.-]{1,40}$/),
  /** False: only tells the reporter something. */
  variable: z.boolean().default(true),
  datatype: z.enum(DATATYPES),
  required: z.boolean(),
  datatypeDescription: z.string().max(400).optional(),
  order: z.int().min(1),
  description: z.string().min(1).max(1000),
  /** The same question for readers of English. */
  en: z.string().min(1).max(1000).optional(),
  values: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(80),
        name: z.string().min(1).max(200),
        en: z.string().min(1).max(200).optional(),
      }),
    )
    .default([]),
})
export type Attribute = z.infer<typeof Attribute>
