import type { PlantedBug } from '../planted/bug.ts'
import type { Crew } from './crew.ts'
import type { Summary } from './summary.ts'

/** Each of these planted bugs must be caught by the rule that is there for it. */
export async function provePlanted(
  bugs: readonly PlantedBug[],
  crew: Crew,
  summary: Summary,
  tell: (line: string) => void,
): Promise<void> {
  const open = [...bugs]
  summary.planted = open.length
  const next = () => {
    const bug = open.shift()
    return bug ? ({ do: 'planted', id: bug.id } as const) : undefined
  }
  await crew.work(next, (job, { violations }) => {
    const bug = bugs.find(({ id }) => job.do === 'planted' && job.id === id)
    if (bug && violations.some(({ invariant }) => invariant === bug.trips)) summary.caught += 1
    else
      tell(
        `${bug?.id} was not caught by ${bug?.trips}: ${violations.map(each => `${each.invariant} ${each.what}`).join('; ') || 'all is well'}`,
      )
  })
}
