import type { Action, Performer } from './action.ts'
import type { Caller } from './caller.ts'
import { leadTask, type OpenedCase } from './state.ts'

/** Whether the case is one of the caller's at all: his agency has a task on it, or his area covers it. If not, it does not exist for him. */
export const concerns = (caller: Caller, state: OpenedCase): boolean =>
  caller.tenant === state.tenant && (ofDesk(caller, state) || state.tasks.some(task => task.agency === caller.agency))

/** Whether one of the action's performers is this caller, role and object together. */
export const mayPerform = (action: Action, caller: Caller, state: OpenedCase): boolean =>
  action.by.some(performer => caller.roles.includes(performer.role) && standsTo(performer, caller, state))

function standsTo({ of }: Performer, caller: Caller, state: OpenedCase): boolean {
  switch (of) {
    case 'lead agency':
      return caller.agency !== undefined && leadTask(state)?.agency === caller.agency
    case 'desk':
      return ofDesk(caller, state)
    default:
      return of satisfies never
  }
}

/** A person of an agency never acts for a desk: who handles is not who files, checks and closes. */
const ofDesk = (caller: Caller, state: OpenedCase): boolean =>
  caller.agency === undefined &&
  caller.area !== undefined &&
  (caller.area === state.desk || state.place.path.includes(caller.area))
