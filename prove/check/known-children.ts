import type { Commit } from '#shared/domain/case/commit.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { Check } from './check.ts'

/** L6: a merge is two commits in two cases; the second comes, and goes again with an unmerge. */
export const knownChildren: Check = {
  id: 'L6',
  rule: 'a parent knows every case that was merged into it, and no other',
  eventually: true,
  broken: ({ ledger }) => {
    const cases = new Map([...ledger.values()].flatMap(opened).map(state => [nameOf(state, state.caseId), state]))
    return [...cases.values()].flatMap(state => {
      const parent = state.parent && cases.get(nameOf(state, state.parent))
      const strangers = state.children.filter(id => cases.get(nameOf(state, id))?.parent !== state.caseId)
      return [
        ...(state.parent && !parent?.children.includes(state.caseId)
          ? [`${state.parent} does not know its child ${state.caseId}`]
          : []),
        ...strangers.map(id => `${state.caseId} takes ${id} for its child`),
      ]
    })
  },
}

const nameOf = ({ tenant }: OpenedCase, caseId: string): string => `${tenant}#${caseId}`

function opened(commits: readonly Commit[]): OpenedCase[] {
  const state = fold(commits)
  return state.status === 'Absent' ? [] : [state]
}
