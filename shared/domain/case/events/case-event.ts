import * as z from 'zod'
import { CLOSING_EVENTS } from './closing-events.ts'
import { INTAKE_EVENTS } from './intake-events.ts'
import { REQUEST_EVENTS } from './request-events.ts'
import { TASK_EVENTS } from './task-events.ts'

/** Everything that can have happened to a case. Complete: folding reads nothing else. */
export const CaseEvent = z.discriminatedUnion('type', [
  ...INTAKE_EVENTS,
  ...TASK_EVENTS,
  ...REQUEST_EVENTS,
  ...CLOSING_EVENTS,
])
export type CaseEvent = z.infer<typeof CaseEvent>
export type CaseEventType = CaseEvent['type']
export type EventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>
