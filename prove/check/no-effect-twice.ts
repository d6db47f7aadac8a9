import type { Commit } from '#shared/domain/case/commit.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { openTasks } from '#shared/domain/case/open-tasks.ts'
import { PublicEvent } from '#shared/domain/messages/public-event.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { EAR } from '../rig/rig.ts'
import { agencyMessages } from './agency-messages.ts'
import type { Check } from './check.ts'

/** I8: one command, one commit; one task, one receipt; and what is sent twice carries one id. */
export const noEffectTwice: Check = {
  id: 'I8',
  rule: 'no effect twice',
  broken: evidence => [
    ...[...evidence.ledger.values()].flatMap(doubled),
    ...twoIds(agencyMessages(evidence).map(({ message: { id, data } }) => [`${data.task} ${data.seq}`, id])),
    ...twoIds(publicEvents(evidence).map(({ id, type, data }) => [`${data.caseId} ${data.seq} ${type}`, id])),
  ],
}

export const publicEvents = ({ queues }: Evidence): PublicEvent[] =>
  (queues.get(EAR) ?? []).map(body => PublicEvent.parse(JSON.parse(body)))

/** What may stand once in a case: commands, words, and by task its dispatch and the receipt of each notice. */
function doubled(commits: readonly Commit[]): string[] {
  const seen = new Set<string>()
  const twice: string[] = []
  const once = (name: string): void => {
    if (seen.has(name)) twice.push(name)
    seen.add(name)
  }
  for (const { caseId, commandId, events } of commits) {
    once(`${caseId} command ${commandId}`)
    for (const event of events) {
      if (event.type === 'TaskDelivered') once(`${caseId} ${event.task} notice ${event.seq} delivered`)
      if (event.type === 'TaskDispatched') once(`${caseId} ${event.task} dispatched`)
      if (event.type === 'ReportSubmitted') once(`${caseId} words ${event.words}`)
    }
  }
  const state = fold(commits)
  const leads = state.status === 'Absent' ? [] : openTasks(state).filter(({ kind }) => kind === 'lead')
  if (leads.length > 1) twice.push(`${commits[0]?.caseId} has two lead tasks`)
  return twice.map(name => `twice: ${name}`)
}

function twoIds(pairs: readonly (readonly [what: string, id: string])[]): string[] {
  const ids = new Map<string, string>()
  return pairs.flatMap(([what, id]) => {
    const known = ids.get(what)
    ids.set(what, id)
    return known !== undefined && known !== id ? [`${what} was sent under two ids: ${known}, ${id}`] : []
  })
}
