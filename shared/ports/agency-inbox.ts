import type { AgencyMessage } from '#shared/domain/messages/agency-message.ts'

/** Where an agency receives its tasks. */
export interface AgencyInbox {
  /** Puts the message there and answers with the transport's own id of it. Throws when the agency cannot be reached now. */
  deliver(message: AgencyMessage): Promise<string>
}
