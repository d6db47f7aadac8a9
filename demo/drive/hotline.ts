import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import type { Submission } from '../judge/evidence.ts'
import type { PlannedReport } from '../plan/planned-report.ts'
import type { DemoRun } from './demo-run.ts'

const SOURCE = 'hotline/demo'
/** What one SendMessageBatch takes. */
const BATCH = 10

/** A partner of another AWS account with its own credentials on the intake queue. */
export interface Hotline {
  readonly send: (reports: readonly PlannedReport[]) => Promise<Submission[]>
}

/** `senderId`: the principal that the registry knows the partner by. */
export async function openHotline(run: DemoRun, senderId: string): Promise<Hotline> {
  const { local, sqs, tenant } = run
  const url = local.model.outputs.IntakeQueueUrl ?? ''
  await letIn(sqs(), url, senderId)
  const own = sqs(senderId)
  return {
    async send(reports) {
      const messages = reports.flatMap(report => (report.repeated ? [report, report] : [report]))
      for (let from = 0; from < messages.length; from += BATCH) {
        const Entries = messages.slice(from, from + BATCH).map((report, index) => ({
          Id: String(index),
          MessageBody: JSON.stringify(eventOf(report)),
          MessageGroupId: SOURCE,
        }))
        const { Failed = [] } = await own.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }))
        if (Failed.length > 0) throw new Error(`The intake queue refused ${Failed.length} messages`)
      }
      // The queue's acknowledgement names no case; its number follows from sender, source and id.
      const caller = `${senderId}|${SOURCE}`
      return reports.map(report => ({ report, caseId: deriveCaseId(tenant, caller, report.key, 0) }))
    },
  }
}

const eventOf = ({ key, input }: PlannedReport) => ({
  specversion: '1.0',
  id: key,
  source: SOURCE,
  type: 'report.submitted',
  data: input,
})

/** What an operator does for a new partner of another account: its principal may send. */
async function letIn(operator: SQSClient, QueueUrl: string, principal: string): Promise<void> {
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['Policy', 'QueueArn'] })
  const { Attributes = {} } = await operator.send(asked)
  const policy = JSON.parse(Attributes.Policy || '{"Version":"2012-10-17","Statement":[]}')
  policy.Statement.push({
    Sid: 'Partner',
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'sqs:SendMessage',
    Resource: Attributes.QueueArn,
  })
  await operator.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: JSON.stringify(policy) } }))
}
