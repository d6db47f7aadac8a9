import { agencyMessages } from './agency-messages.ts'
import type { Check } from './check.ts'

/** I3: a task lies on its agency's queue and says what the ledger says. */
export const rightQueue: Check = {
  id: 'I3',
  rule: 'a task message for agency A is only ever on A’s queue and equals the recorded route',
  broken: evidence =>
    agencyMessages(evidence).flatMap(({ queue, message: { data } }) => {
      const commit = evidence.ledger.get(`${data.tenant}#${data.caseId}`)?.find(({ seq }) => seq === data.seq)
      const event = commit?.events.find(
        each => each.type === 'TaskDispatched' && `${data.caseId}.${each.task}` === data.task,
      )
      if (event?.type !== 'TaskDispatched') return [`${data.task} on ${queue} was never dispatched`]
      const route = event.agency === data.agency && event.due === data.due
      return [
        ...(queue === `${data.tenant}-${event.agency}` ? [] : [`${data.task} of ${event.agency} lay on ${queue}`]),
        ...(route ? [] : [`${data.task} on ${queue} differs from its route`]),
      ]
    }),
}
