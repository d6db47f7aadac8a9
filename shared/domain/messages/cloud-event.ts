import * as z from 'zod'

/** The envelope of CloudEvents 1.0 in JSON, as far as we use it. */
export const cloudEvent = <Type extends z.ZodType<string>, Data extends z.ZodType>(type: Type, data: Data) =>
  z.strictObject({
    specversion: z.literal('1.0'),
    id: z.string().min(1).max(128),
    source: z.string().min(1).max(256),
    type,
    time: z.iso.datetime({ offset: true }).optional(),
    subject: z.string().max(256).optional(),
    datacontenttype: z.literal('application/json').optional(),
    data,
  })
