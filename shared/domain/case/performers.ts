import type { Role } from '../registry/role.ts'

/** A role together with the object it must stand in relation to: there is no permission without one. */
export interface Performer {
  readonly role: Role | 'reporter'
  /**
   * `desk`: nobody of an agency, whose area is the desk's or covers the case's place. `lead agency`, `task agency`: of the
   * agency whose task it is. `errand`: a grid worker of the place he was sent to, not of the agency that handled it.
   * `grid`: a grid worker of the place. `report`: whoever holds the follow-up code.
   */
  readonly of: 'desk' | 'lead agency' | 'task agency' | 'errand' | 'grid' | 'report'
}

const of = (relation: Performer['of'], ...roles: readonly Performer['role'][]): readonly Performer[] =>
  roles.map(role => ({ role, of: relation }))

export const ACCEPTOR = of('desk', 'acceptor')
export const SHIFT_LEAD = of('desk', 'shiftLead')
export const DISPATCHER = of('desk', 'dispatcher')
export const SUPERVISOR = of('desk', 'supervisor')
export const AUDITOR = of('desk', 'auditor')
/** Whoever works at the desk. */
export const DESK = [...ACCEPTOR, ...SHIFT_LEAD, ...DISPATCHER]
export const LEAD_AGENCY = of('lead agency', 'handler')
export const TASK_AGENCY = of('task agency', 'handler')
export const ERRAND_WORKER = of('errand', 'gridWorker')
export const GRID_WORKER = of('grid', 'gridWorker')
export const REPORTER = of('report', 'reporter')
