import * as z from 'zod'
import type { Action } from '#shared/domain/case/action.ts'

const Fields = z.object({ required: z.array(z.string()).default([]) })

/** The fields an action cannot do without, as its own schema says. */
export const requiredOf = ({ input }: Action): readonly string[] =>
  Fields.parse(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })).required
