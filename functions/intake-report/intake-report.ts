import { type ReportDeps, submitReport } from '#shared/commands/submit-report.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { IntakeMessage } from '#shared/domain/messages/intake-message.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Metrics } from '#shared/ports/metrics.ts'
import type { Quarantine } from '#shared/ports/quarantine.ts'
import { parse } from '#shared/runtime/parse.ts'
import { acknowledge } from './acknowledge.ts'

export interface IntakeDeps extends ReportDeps {
  readonly quarantine: Quarantine
  readonly metrics: Metrics
  readonly clock: Clock
  readonly log: Log
}

export interface Incoming {
  readonly messageId: string
  readonly senderId: string
  /** RFC 3339. */
  readonly sentAt: string
  readonly body: string
}

/** A report from a partner system, or what an agency's system says of its task, by the same command as over HTTP. What cannot be used is put aside with its reason and blocks nothing. */
export const intakeReport =
  (deps: IntakeDeps) =>
  async (incoming: Incoming): Promise<void> => {
    try {
      await submitFrom(incoming, deps)
    } catch (error) {
      // A conflict passes by itself and any other error is ours: both come again. The rest is the sender's.
      if (!(error instanceof DomainError) || error.code === 'conflict') throw error
      await deps.quarantine.put({ ...incoming, reason: error.code, fields: error.fields })
      deps.metrics.put('IntakeQuarantined', 1)
      deps.log.info('intake.quarantined', { messageId: incoming.messageId, reason: error.code })
    }
  }

async function submitFrom({ senderId, body, sentAt }: Incoming, deps: IntakeDeps): Promise<void> {
  const tenant = await deps.registry.tenantOfSender(senderId)
  if (!tenant) throw new DomainError('forbidden', 'SQS names a sender that no tenant has registered')
  const message = parse(IntakeMessage, jsonOf(body), '')
  if (message.type !== 'report.submitted') return acknowledge(message, { tenant, senderId, at: deps.clock() }, deps)
  const { id, source, data } = message
  const { state } = await submitReport(
    {
      tenant,
      caller: `${senderId}|${source}`,
      actor: { kind: 'partner', id: senderId },
      channel: 'intake',
      idempotencyKey: id,
      // Somebody has listened already; what is put aside in quarantine is nobody's help.
      input: { ...data, photos: [], confirmNotEmergency: true },
      at: deps.clock(),
    },
    deps,
  )
  deps.log.info('report.accepted', { tenant, caseId: state.caseId, sentAt })
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new DomainError('json.malformed', 'The message is not JSON')
  }
}
