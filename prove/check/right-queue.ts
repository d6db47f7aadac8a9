import { fold } from '#shared/domain/case/evolve.ts'
import { agencyMessages } from './agency-messages.ts'
import type { Check } from './check.ts'

/** I3: what lies on an agency's queue is of a task of that agency, and says what the ledger said at that notice. */
export const rightQueue: Check = {
  id: 'I3',
  rule: 'a task message for agency A is only ever on A’s queue and equals the recorded route',
  broken: evidence =>
    agencyMessages(evidence).flatMap(({ queue, message: { data, type } }) => {
      const commits = evidence.ledger.get(`${data.tenant}#${data.caseId}`) ?? []
      const state = fold(commits.filter(({ seq }) => seq <= data.seq))
      const tasks = state.status === 'Absent' ? [] : state.tasks
      const task = tasks.find(({ key }) => `${data.caseId}.${key}` === data.task)
      if (task?.noticeSeq !== data.seq) return [`${data.task} on ${queue} was never told by commit ${data.seq}`]
      const route = task.agency === data.agency && task.due === data.due && task.kind === data.kind
      const withdrawn = (type === 'task.withdrawn') === (task.status === 'Withdrawn')
      return [
        ...(queue === `${data.tenant}-${task.agency}` ? [] : [`${data.task} of ${task.agency} lay on ${queue}`]),
        ...(route && withdrawn ? [] : [`${data.task} on ${queue} differs from its route`]),
      ]
    }),
}
