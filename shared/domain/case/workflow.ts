import * as z from 'zod'
import { Role } from '../registry/role.ts'
import type { Action } from './action.ts'
import { STATUSES } from './status.ts'

const Statuses = z.array(z.enum(STATUSES)).readonly()

/** What the lint, the diagram and the documents need of an action: who moves a case from where to where. */
export const WorkflowRow = z.object({
  on: z.enum(['case', 'lead', 'assist']),
  name: z.string(),
  from: Statuses,
  to: Statuses,
  by: z.array(z.object({ role: z.union([Role, z.literal('reporter')]) })).readonly(),
})
export type WorkflowRow = z.infer<typeof WorkflowRow>

/** The table as it is committed for functions that only look at it and carry no action's code. */
export const WorkflowTable = z.array(WorkflowRow)

export const workflowOf = (table: readonly Action[]): readonly WorkflowRow[] =>
  table.map(({ on, name, from, to, by }) => ({ on, name, from, to, by: by.map(({ role }) => ({ role })) }))
