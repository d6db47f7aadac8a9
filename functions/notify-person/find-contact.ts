import * as z from 'zod'
import { NOTICE_CHANNELS, type NoticeChannel } from '#shared/domain/notice/digest-id.ts'
import { NoticeLanguage } from '#shared/domain/notice/notice-language.ts'
import { parseReporterId } from '#shared/domain/notice/reporter-id.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { AddressOf, NoticeDeps } from './notice-deps.ts'

/** Where somebody is reached, this moment. */
export interface FoundContact extends Partial<AddressOf> {
  readonly language: NoticeLanguage
}

const Reporter = z.object({
  contact: z.object({ email: z.email().optional(), language: NoticeLanguage.default('zh') }).optional(),
})

/** Undefined: nobody ever said, or it was erased. */
export async function findContact(
  tenant: Tenant,
  owner: string,
  { contacts, vault }: Pick<NoticeDeps, 'contacts' | 'vault'>,
): Promise<FoundContact | undefined> {
  const reporter = parseReporterId(owner)
  if (reporter) {
    const { contact } = Reporter.parse((await vault.get(tenant, reporter.caseId, reporter.person)) ?? {})
    return contact && reachable({ language: contact.language, ...(contact.email && { email: contact.email }) })
  }
  const kept = (await contacts.get(tenant, 'contact', owner))?.entry
  if (!kept) return undefined
  const { language, email, robot } = kept
  return reachable({ language, ...(email && { email }), ...(robot && { robot }) })
}

export const channelsOf = (contact: FoundContact): readonly NoticeChannel[] =>
  NOTICE_CHANNELS.filter(channel => contact[channel] !== undefined)

const reachable = (contact: FoundContact): FoundContact | undefined =>
  channelsOf(contact).length > 0 ? contact : undefined
