import type { Action } from '#shared/domain/case/action.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'

/** What a path with `{action}` takes, by what the action is done to and by whom; the transition table says which that are. */
export function actionsAt(path: string): readonly Action[] {
  if (path.startsWith('/api/tasks/')) return TRANSITIONS.filter(onTask)
  if (path.startsWith('/api/t/')) return TRANSITIONS.filter(({ by }) => by.some(({ of }) => of === 'report'))
  return TRANSITIONS.filter(({ on, by }) => on !== 'assist' && by.some(({ of }) => !/agency|report/.test(of)))
}

/** A lead and an assist take many of the same: one operation for both. */
const onTask = ({ on, name }: Action, index: number): boolean =>
  on !== 'case' && TRANSITIONS.findIndex(row => row.on !== 'case' && row.name === name) === index
