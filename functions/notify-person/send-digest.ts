import { pathOfArea, policyFor } from '#shared/commands/registry-lookup.ts'
import { type Digest, messageIdOf, parseDigestId } from '#shared/domain/notice/digest-id.ts'
import type { KeptNotice } from '#shared/domain/notice/kept-notice.ts'
import { parseReporterId } from '#shared/domain/notice/reporter-id.ts'
import { writeDigest } from '#shared/domain/notice/write-digest.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { DigestKey } from '#shared/ports/digests.ts'
import type { OutgoingNotice, Sending } from '#shared/ports/notice-sender.ts'
import { type FoundContact, findContact } from './find-contact.ts'
import type { NoticeDeps } from './notice-deps.ts'
import { recordOutcome } from './record-outcome.ts'

/** Longer than a function may run: a claim that ran out belongs to one that died. */
const CLAIM_MS = 60_000

/**
 * Sends what was gathered, once: whoever has the claim sends it, and one that died in between is repeated under the same
 * message id. What cannot be delivered is recorded for the desk.
 */
export const sendDigest =
  (deps: NoticeDeps) =>
  async (key: DigestKey): Promise<void> => {
    const now = deps.clock()
    const until = new Date(Date.parse(now) + CLAIM_MS).toISOString()
    const claim = await deps.digests.claim(key, { by: deps.ids.secret(8), now, until })
    if (claim.state !== 'yours') return
    const digest = parseDigestId(key.digest)
    const notices = [...(await deps.digests.read(key))].sort((a, b) => (a.at < b.at ? -1 : 1))
    const [first] = notices
    // A head without a notice: whoever made it died, and comes again with his notice alone.
    if (!first) return deps.digests.settle(key, now)
    const sending = await send(key, { digest, notices, first, now }, deps)
    await recordOutcome(key, { digest, notices, first, tries: claim.tries, sending }, deps)
  }

interface Gathered {
  readonly digest: Digest
  readonly notices: readonly KeptNotice[]
  readonly first: KeptNotice
  readonly now: string
}

async function send({ tenant, digest: id }: DigestKey, gathered: Gathered, deps: NoticeDeps): Promise<Sending> {
  const { digest, now } = gathered
  const contact = await findContact(tenant, digest.owner, deps)
  if (!contact) return { outcome: 'refused', reason: 'no-address' }
  const message = { id: messageIdOf(tenant, id), at: now, ...(await written(tenant, gathered, contact, deps)) }
  return sendBy(digest, contact, message, deps)
}

async function written(
  tenant: Tenant,
  { digest, notices, first }: Gathered,
  { language }: FoundContact,
  deps: NoticeDeps,
) {
  const { registry, origin } = deps
  const { routing } = await policyFor(registry, tenant, await pathOfArea(registry, tenant, first.desk))
  const names = new Map<string, string>()
  for (const { category } of notices) {
    const entry = category && !names.has(category) ? await registry.get(tenant, 'category', category) : undefined
    if (category && entry) names.set(category, entry.entry.name[language] ?? entry.entry.name.zh)
  }
  return writeDigest(notices, {
    ...{ language, origin, timeZone: routing.timeZone },
    reporter: parseReporterId(digest.owner) !== undefined,
    nameOf: category => names.get(category),
  })
}

async function sendBy(
  { channel }: Digest,
  { email, robot }: FoundContact,
  message: OutgoingNotice,
  { senders }: NoticeDeps,
): Promise<Sending> {
  if (channel === 'email' && email !== undefined) return senders.email.send(email, message)
  if (channel === 'robot' && robot) return senders.robot.send(robot, message)
  return { outcome: 'refused', reason: 'no-address' }
}
