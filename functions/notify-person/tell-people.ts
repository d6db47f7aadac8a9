import { policyFor } from '#shared/commands/registry-lookup.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { TellPeople } from '#shared/domain/messages/messages.ts'
import { digestId } from '#shared/domain/notice/digest-id.ts'
import type { KeptNotice } from '#shared/domain/notice/kept-notice.ts'
import { type Notice, noticesOf } from '#shared/domain/notice/notices-of.ts'
import { type Seat, seatsOf } from '#shared/domain/notice/seats-of.ts'
import { sendAt } from '#shared/domain/notice/send-at.ts'
import type { Policy } from '#shared/domain/policy/policy.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { channelsOf, findContact } from './find-contact.ts'
import type { NoticeDeps } from './notice-deps.ts'
import { sendDigest } from './send-digest.ts'

/**
 * Finds whom a commit concerns and puts what they must hear into the digest of its time; what is urgent, or late, goes out
 * at once. Every part has its name from the commit: a repeated message changes nothing.
 */
export const tellPeople =
  (deps: NoticeDeps) =>
  async ({ tenant, caseId, seq }: TellPeople): Promise<void> => {
    const commits = await deps.ledger.load(tenant, caseId)
    const commit = commits[seq - 1]
    const state = fold(commits)
    if (!commit || state.status === 'Absent') throw new Error(`Asked to tell of commit ${seq} of ${caseId}: not there`)
    const posts = (await deps.registry.list(tenant, 'post', 'all')).map(({ entry }) => entry)
    const policy = await policyFor(deps.registry, tenant, state.place.path)
    const family = await withMerged(state, deps)
    for (const notice of noticesOf(commit, state)) {
      const seats = seatsOf(notice, state, family, { posts, policy, at: commit.at })
      const kept = keptNotice(notice, state, commit.at)
      await Promise.all(seats.map(seat => tell(seat, kept, { tenant, policy }, deps)))
    }
  }

/** The first of a seat that can be reached, by every channel he has. */
async function tell(
  seat: Seat,
  notice: KeptNotice,
  { tenant, policy }: { readonly tenant: Tenant; readonly policy: Policy },
  deps: NoticeDeps,
): Promise<void> {
  for (const owner of seat) {
    const contact = await findContact(tenant, owner, deps)
    if (!contact) continue
    const due = sendAt(notice.kind, notice.at, policy)
    await Promise.all(channelsOf(contact).map(channel => gather({ tenant, channel, owner, due }, notice, deps)))
    return
  }
}

interface Gathering {
  readonly tenant: Tenant
  readonly channel: 'email' | 'robot'
  readonly owner: string
  readonly due: string
}

async function gather({ tenant, channel, owner, due }: Gathering, notice: KeptNotice, deps: NoticeDeps): Promise<void> {
  const common = { tenant, digest: digestId({ channel, at: due, owner }) }
  if (deps.clock() < due) return deps.digests.keep(common, due, notice)
  // A digest is closed when its time has come: whoever comes later goes alone, unless he was in it.
  if (await deps.digests.holds(common, notice.id)) return
  const alone = { tenant, digest: digestId({ channel, at: due, alone: notice.id, owner }) }
  await deps.digests.keep(alone, due, notice)
  await sendDigest(deps)(alone)
}

const keptNotice = (
  { id, kind, task, due }: Notice,
  { caseId, category, desk }: OpenedCase,
  at: string,
): KeptNotice => ({
  ...{ id, kind, caseId, desk, at },
  ...(category && { category }),
  ...(task && { task }),
  ...(due && { due }),
})

/** Merged reports go on as one matter, so their reporters hear of it too. */
async function withMerged(state: OpenedCase, { ledger }: NoticeDeps): Promise<readonly OpenedCase[]> {
  const children = await Promise.all(state.children.map(async child => fold(await ledger.load(state.tenant, child))))
  return [state, ...children.filter(child => child.status !== 'Absent')]
}
