import type { Connector } from '#shared/domain/registry/connector.ts'
import type { AgencyInbox } from '#shared/ports/agency-inbox.ts'
import type { Registry } from '#shared/ports/registry.ts'

/** One for each kind, made by its folder here. */
export interface Inboxes {
  readonly sqs: AgencyInbox
  readonly inbox: AgencyInbox
  readonly webhook: (url: string) => AgencyInbox
}

/** Each agency in the way its registry entry says. */
export const agencyInbox = (registry: Pick<Registry, 'get'>, inboxes: Inboxes): AgencyInbox => ({
  async deliver(message) {
    const { tenant, agency } = message.data
    const found = await registry.get(tenant, 'agency', agency)
    if (!found) throw new Error(`Agency ${agency} of ${tenant} is not in the registry`)
    return inboxFor(found.entry.connector, inboxes).deliver(message)
  },
})

function inboxFor(connector: Connector, inboxes: Inboxes): AgencyInbox {
  switch (connector.kind) {
    case 'sqs':
      return inboxes.sqs
    case 'inbox':
      return inboxes.inbox
    case 'webhook':
      return inboxes.webhook(connector.url)
    default:
      return connector satisfies never
  }
}
