import type { StageName } from '../case/stage.ts'
import { type OpenedCase, openErrand } from '../case/state.ts'
import type { Timer } from './timers-of.ts'

/** What people owe the case before and after the agency's work, told once when its time is up: a stage at the desk, an errand. */
export function stageTimer(state: OpenedCase): readonly Timer[] {
  const { status, stage } = state
  if (status === 'Verifying' || status === 'Checking') {
    const errand = openErrand(state)
    return errand && !errand.overdue ? [timer(errand.kind, errand.due, errand.key)] : []
  }
  return stage && !stage.overdue ? [timer(stage.name, stage.due, stage.since)] : []
}

const timer = (stage: StageName, due: string, which: string): Timer => ({
  name: ['stage', stage, which],
  at: due,
  events: ({ postsFor }) => {
    const posts = [...postsFor(1)]
    return [{ type: 'StageOverdue', stage, due, ...(posts.length > 0 && { posts }) }]
  },
})
