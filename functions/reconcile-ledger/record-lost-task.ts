import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { AgencyId } from '#shared/domain/registry/ids.ts'
import type { UndeliveredList } from '#shared/ports/undelivered-list.ts'

/** How many cases a row of the desk's list names. */
const CASES = 20

/** The case's desk sees that an agency was not reached with a task, whatever its connector. Whoever reads the list leaves out what was delivered since. */
export async function recordLostTask(
  { tenant, caseId, desk }: OpenedCase,
  agency: AgencyId,
  now: string,
  undelivered: Pick<UndeliveredList, 'list' | 'put'>,
): Promise<void> {
  const row = { tenant, desk, owner: `agency.${agency}`, channel: 'queue', reason: 'queue-unreachable' } as const
  const listed = await undelivered.list(tenant, desk)
  const before = listed.find(({ owner, channel }) => owner === row.owner && channel === row.channel)?.cases ?? []
  await undelivered.put({ ...row, at: now, cases: [...new Set([caseId, ...before])].slice(0, CASES) })
}
