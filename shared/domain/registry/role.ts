import * as z from 'zod'

/** 岗位角色: what a person may be asked to do; always together with an agency, area or grid. */
export const Role = z.enum([
  'gridWorker',
  'handler',
  'acceptor',
  'shiftLead',
  'dispatcher',
  'supervisor',
  'auditor',
  'registrar',
])
export type Role = z.infer<typeof Role>
