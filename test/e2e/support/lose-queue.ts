import { DeleteQueueCommand } from '@aws-sdk/client-sqs'
import { agencyQueues } from '#shared/adapters/sqs/agency-queues.ts'
import { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import type { RunningStack } from '../../support/running-stack.ts'

/** Takes an agency's queue away, as somebody in a console may; answers how to make it again. */
export async function loseQueue({ local, stack, sqs }: RunningStack, agency: string): Promise<() => Promise<void>> {
  const prefix = stack.output('AgencyQueuePrefix')
  const QueueUrl = `${local.wire.url}/${local.model.account}/${prefix}xihu-${agency}`
  await sqs.send(new DeleteQueueCommand({ QueueUrl }))
  return async () => {
    await agencyQueues(sqs, prefix).ensure(Tenant.parse('xihu'), AgencyId.parse(agency))
  }
}
