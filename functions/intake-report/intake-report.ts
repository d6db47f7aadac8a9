import { type ReportDeps, type Submission, submitReport } from '#shared/commands/submit-report.ts'
import { emergencyIn } from '#shared/domain/emergency/emergency-in.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { IntakeMessage } from '#shared/domain/messages/intake-message.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Metrics } from '#shared/ports/metrics.ts'
import type { Quarantine } from '#shared/ports/quarantine.ts'
import { parse } from '#shared/runtime/parse.ts'
import { readJson } from '#shared/runtime/read-json.ts'
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
  const message = parse(IntakeMessage, readJson(body), '')
  if (message.type !== 'report.submitted') return acknowledge(message, { tenant, senderId, at: deps.clock() }, deps)
  const { id, source, data } = message
  const danger = await dangerIn(tenant, data, deps)
  const { state } = await submitReport(
    {
      tenant,
      caller: `${senderId}|${source}`,
      actor: { kind: 'partner', id: senderId },
      channel: 'intake',
      idempotencyKey: id,
      // Nobody could be answered to call for help, and what is put aside in quarantine is nobody's help: it is taken.
      input: { ...(danger ? withoutJoining(data) : data), photos: [], confirmNotEmergency: true },
      at: deps.clock(),
      ...(danger && { hold: danger }),
    },
    deps,
  )
  deps.log.info('report.accepted', { tenant, caseId: state.caseId, sentAt })
}

type Reported = Extract<IntakeMessage, { type: 'report.submitted' }>['data']

/** Why the desk looks first: it tells of danger, and the sender does not say that nobody is in any. */
async function dangerIn(
  tenant: Tenant,
  { words, category, confirmNotEmergency }: Reported,
  { registry }: IntakeDeps,
): Promise<Submission['hold']> {
  if (confirmNotEmergency) return undefined
  const line = emergencyIn(words, category && (await registry.get(tenant, 'category', category))?.entry)
  return line && { code: 'danger', line }
}

/** A case of its own: in one that an agency has already, nobody would see it. */
const withoutJoining = ({ joinCase: _joinCase, ...data }: Reported): Reported => data
