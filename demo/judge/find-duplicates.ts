import type { Commit } from '#shared/domain/case/commit.ts'
import type { Evidence } from './evidence.ts'
import { type Finding, oncePerCase } from './finding.ts'

/** What happens to a case at most once as long as nothing is returned or reopened. */
const ONCE = [
  'ReportSubmitted',
  'CaseFiled',
  'TaskDispatched',
  'TaskDelivered',
  'TaskSigned',
  'TaskResolved',
  'CaseClosed',
]

/** Cases that nobody reported, things recorded twice, and one task laid on queues as two messages. */
export function findDuplicates({ submissions, ledger, messages }: Evidence): Finding[] {
  const reported = new Set(submissions.map(({ caseId }) => caseId))
  const stored = [...ledger].flatMap(([caseId, commits]) => [
    ...(reported.has(caseId) ? [] : [{ caseId, what: 'is a case that no acknowledged report names' }]),
    ...repeatedEvents(commits).map(type => ({ caseId, what: `has ${type} more than once` })),
  ])
  const first = new Map<string, string>()
  const sent = messages.flatMap(({ messageId, message }): Finding[] => {
    const known = first.get(message.id)
    first.set(message.id, known ?? messageId)
    const again = known !== undefined && known !== messageId
    return again ? [{ caseId: message.data.caseId, what: `message ${message.id} was sent twice` }] : []
  })
  return oncePerCase([...stored, ...sent])
}

function repeatedEvents(commits: readonly Commit[]): string[] {
  const types = commits.flatMap(({ events }) => events.map(({ type }) => type as string))
  return ONCE.filter(type => types.indexOf(type) !== types.lastIndexOf(type))
}
