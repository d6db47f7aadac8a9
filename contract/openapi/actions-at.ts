import type { Action, Performer } from '#shared/domain/case/action.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'

/** Who stands behind a path with `{action}`; the transition table says which actions that makes. */
export function actionsAt(path: string): readonly Action[] {
  const takes = (test: (of: string) => boolean) =>
    TRANSITIONS.filter(({ by }) => by.some(({ of }: Performer) => test(of)))
  if (path.startsWith('/api/tasks/')) return takes(of => of.includes('agency'))
  if (path.startsWith('/api/t/')) return takes(of => of.includes('reporter'))
  return takes(of => !of.includes('agency'))
}
