import * as z from 'zod'
import { zoneClock } from '#shared/domain/calendar/zone-clock.ts'
import { deadlineAccountOf } from '#shared/domain/case/deadline-account-of.ts'
import { StageName } from '#shared/domain/case/stage.ts'
import { leadTask, type OpenedCase, openErrand } from '#shared/domain/case/state.ts'
import { DeadlineAccount } from '#shared/domain/deadline/deadline-account.ts'
import { explainDeadline } from '#shared/domain/deadline/explain-deadline.ts'
import { taskIdOf } from '#shared/domain/messages/agency-message.ts'

const Explained = DeadlineAccount.extend({
  /** The account in the caller's language, a sentence for each line. */
  sentences: z.array(z.string()),
})

/** Every clock of a case: each task's, the whole case's, and that of the stage people owe it. Times in the place's zone. */
export const Deadlines = z.object({
  tasks: z.array(Explained.extend({ task: z.string(), kind: z.enum(['lead', 'assist']), agency: z.string() })),
  /** From its filing or reopening on, known once an agency has it. */
  whole: Explained.optional(),
  stage: z.object({ name: StageName, due: z.string(), overdue: z.boolean() }).optional(),
})
export type Deadlines = z.infer<typeof Deadlines>

interface Reader {
  readonly language: 'zh' | 'en'
  readonly timeZone: string
}

export function deadlinesOf(state: OpenedCase, { language, timeZone }: Reader): Deadlines {
  const zone = zoneClock(timeZone)
  const lead = leadTask(state)
  const explained = (...account: Parameters<typeof deadlineAccountOf>) => {
    const made = deadlineAccountOf(...account)
    return { ...made, sentences: [...explainDeadline(made, language)] }
  }
  const stage = stageOf(state)
  return {
    tasks: state.tasks
      .filter(({ status }) => status !== 'Withdrawn')
      .map(task => ({
        task: taskIdOf(state.caseId, task.key),
        kind: task.kind,
        agency: task.agency,
        ...explained(task.clock, task, zone),
      })),
    ...(lead && state.clock && { whole: explained(state.clock, lead, zone) }),
    ...(stage && { stage }),
  }
}

function stageOf(state: OpenedCase): Deadlines['stage'] {
  const errand = state.status === 'Verifying' || state.status === 'Checking' ? openErrand(state) : undefined
  if (errand) return { name: errand.kind, due: errand.due, overdue: errand.overdue === true }
  const { stage } = state
  return stage && { name: stage.name, due: stage.due, overdue: stage.overdue }
}
