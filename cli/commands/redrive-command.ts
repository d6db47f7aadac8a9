import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { findQueue } from '../queues/find-queue.ts'
import { redriveQueue } from '../queues/redrive-queue.ts'
import { stackQueues } from '../queues/stack-queues.ts'
import { sqsOf } from '../stack/clients.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'

/** `wangge redrive <queue>` */
export function redriveCommand(program: Command, { out, env }: Io): Command {
  return withStackFlags(program.command('redrive'))
    .description("send a queue's dead letters back to it, once their cause is mended")
    .argument('<queue>', 'its name, or a part only it has: routing, sanitation')
    .action(async (wanted: string, flags: StackFlags) => {
      const stack = await openStack(flags, env)
      const sqs = sqsOf(stack)
      const queue = findQueue(await stackQueues(sqs, stack), wanted)
      sqs.destroy()
      const done = await redriveQueue(stack, queue)
      out(flags.json ? JSON.stringify(done) : `${done.messages} messages: ${done.from} → ${done.to}`)
    })
}
