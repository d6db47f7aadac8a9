import { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { AGENCIES, TENANTS } from '../place/places.ts'

export interface Lain {
  readonly queue: string
  readonly message: AgencyMessage
}

/** Everything that lay on the agencies' own queues, and whose queue it was. */
export const agencyMessages = ({ queues }: Evidence): Lain[] =>
  TENANTS.flatMap(tenant =>
    AGENCIES.flatMap(agency =>
      (queues.get(`agency-${tenant}-${agency}`) ?? []).map(body => ({
        queue: `${tenant}-${agency}`,
        message: AgencyMessage.parse(JSON.parse(body)),
      })),
    ),
  )
