import { PLANTED } from '../planted/bugs.ts'
import type { Crew } from './crew.ts'
import type { Summary } from './summary.ts'

/** Every planted bug must be caught by the rule that is there for it. */
export async function provePlanted(crew: Crew, summary: Summary, tell: (line: string) => void): Promise<void> {
  const open = [...PLANTED]
  summary.planted = open.length
  const next = () => {
    const bug = open.shift()
    return bug ? ({ do: 'planted', id: bug.id } as const) : undefined
  }
  await crew.work(next, (job, { violations }) => {
    const bug = PLANTED.find(({ id }) => job.do === 'planted' && job.id === id)
    if (bug && violations.some(({ invariant }) => invariant === bug.trips)) summary.caught += 1
    else
      tell(
        `${bug?.id} was not caught by ${bug?.trips}: ${violations.map(each => `${each.invariant} ${each.what}`).join('; ') || 'all is well'}`,
      )
  })
}
