import { DeleteMessageBatchCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import type { Rig } from '../rig/rig.ts'

/** Empties the queues at the ends into `into`, as their readers would. */
export async function readEnds({ local, names, sqs, ends }: Rig, into: Map<string, string[]>): Promise<string[]> {
  const { wire } = local
  const depths = await wire.queues.depths()
  const busy: string[] = []
  for (const { name, queueArn, visible, inFlight, delayed } of depths) {
    if (visible + inFlight + delayed === 0) continue
    const short = names.resourceOf(name)
    if (!ends.includes(short)) {
      busy.push(short)
      continue
    }
    const QueueUrl = wire.queueUrl(queueArn)
    for (let got = 1; got > 0; ) {
      const asked = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 })
      const { Messages = [] } = await sqs().send(asked)
      got = Messages.length
      if (got === 0) break
      into.set(short, [...(into.get(short) ?? []), ...Messages.map(({ Body }) => Body ?? '')])
      const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }))
      await sqs().send(new DeleteMessageBatchCommand({ QueueUrl, Entries }))
    }
  }
  return busy
}
