import type { Action } from './action.ts'
import type { Caller } from './caller.ts'
import type { Performer } from './performers.ts'
import { leadTask, type OpenedCase, openErrand } from './state.ts'
import type { Task } from './task.ts'

/** Whether the case is one of the caller's at all. If not, it does not exist for him. */
export const concerns = (caller: Caller, state: OpenedCase): boolean =>
  caller.tenant === state.tenant &&
  (caller.reporterOf === state.caseId ||
    ofDesk(caller, state) ||
    ofGrid(caller, state) ||
    onErrand(caller, state) ||
    state.tasks.some(task => task.agency === caller.agency))

/** Whether one of the action's performers is this caller, role and object together. */
export const mayPerform = (action: Action, caller: Caller, state: OpenedCase, task?: Task): boolean =>
  action.by.some(performer => hasRole(performer, caller, state) && standsTo(performer, caller, state, task))

const hasRole = ({ role }: Performer, caller: Caller, state: OpenedCase): boolean =>
  role === 'reporter' ? caller.reporterOf === state.caseId : caller.roles.includes(role)

function standsTo({ of }: Performer, caller: Caller, state: OpenedCase, task: Task | undefined): boolean {
  switch (of) {
    case 'lead agency':
      return caller.agency !== undefined && leadTask(state)?.agency === caller.agency
    case 'task agency':
      return caller.agency !== undefined && task?.agency === caller.agency
    case 'desk':
      return ofDesk(caller, state)
    case 'grid':
      return ofGrid(caller, state)
    case 'errand':
      return onErrand(caller, state)
    case 'report':
      return caller.reporterOf === state.caseId
    default:
      return of satisfies never
  }
}

/** A person of an agency never acts for a desk: who handles is not who files, checks and closes. Neither does a grid worker. */
const ofDesk = (caller: Caller, state: OpenedCase): boolean =>
  caller.agency === undefined &&
  caller.area !== undefined &&
  !caller.roles.every(role => role === 'gridWorker') &&
  (caller.area === state.desk || state.place.path.includes(caller.area))

const ofGrid = (caller: Caller, state: OpenedCase): boolean =>
  caller.agency === undefined &&
  caller.area !== undefined &&
  caller.roles.includes('gridWorker') &&
  state.place.path.includes(caller.area)

/** Never of the agency whose work is checked, and never the person who did it. */
function onErrand(caller: Caller, state: OpenedCase): boolean {
  const errand = openErrand(state)
  return (
    errand !== undefined &&
    caller.agency === undefined &&
    caller.area === errand.area &&
    (errand.kind === 'verify' || leadTask(state)?.handler !== caller.sub)
  )
}
