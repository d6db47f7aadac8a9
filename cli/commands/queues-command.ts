import type { Command } from 'commander'
import { dynamodbQuarantine } from '#shared/adapters/dynamodb/vault/quarantine.ts'
import type { Quarantined } from '#shared/ports/quarantine.ts'
import type { Io } from '../io.ts'
import { type StackQueue, stackQueues } from '../queues/stack-queues.ts'
import { sqsOf, tableOf } from '../stack/clients.ts'
import { LocalStatus } from '../stack/local-stack.ts'
import { openStack } from '../stack/open-stack.ts'
import type { Stack } from '../stack/stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { showTable } from './show-table.ts'

interface Flags extends StackFlags {
  readonly day?: string
  readonly bodies?: boolean
}

/** `wangge queues` */
export function queuesCommand(program: Command, { out, env }: Io): Command {
  return withStackFlags(program.command('queues'))
    .description("how full every queue is, agencies' too, and what the intake queue could not use today")
    .option('--day <date>', 'quarantined messages of that day (2026-11-22, UTC) instead of today')
    .option('--bodies', 'with the quarantined messages themselves: they may hold personal data')
    .action(async (flags: Flags) => {
      const stack = await openStack(flags, env)
      const sqs = sqsOf(stack)
      const queues = await stackQueues(sqs, stack)
      sqs.destroy()
      const quarantined = (await quarantinedOn(stack, flags.day)).map(({ body, ...rest }) =>
        flags.bodies ? { ...rest, body } : rest,
      )
      out(flags.json ? JSON.stringify({ queues: queues.map(flat), quarantined }) : told(queues, quarantined))
    })
}

async function quarantinedOn(stack: Stack, day: string | undefined): Promise<readonly Quarantined[]> {
  const table = tableOf(stack, 'VaultTable')
  const days = day === undefined ? await today(stack) : [day]
  const found = await Promise.all(days.map(each => dynamodbQuarantine(table).list(each)))
  table.client.destroy()
  return found.flat()
}

/** The stack's own day, which may have been advanced, and the real one. */
async function today({ control }: Stack): Promise<readonly string[]> {
  const times = [new Date().toISOString()]
  if (control) times.push(LocalStatus.parse(await control('GET /status')).now)
  return [...new Set(times.map(time => time.slice(0, 10)))].sort()
}

const flat = ({ deadLetters, ...queue }: StackQueue) => ({
  ...queue,
  dead: deadLetters?.waiting ?? 0,
  ...(deadLetters && { deadLetterQueue: deadLetters.name }),
})

function told(queues: readonly StackQueue[], quarantined: readonly Partial<Quarantined>[]): string {
  const rows = queues.map(flat).map(each => [each.name, each.waiting, each.inFlight, each.delayed, each.dead])
  const asides = quarantined.map(({ sentAt = '', senderId = '', reason = '', fields = [], body }) => [
    ...[sentAt, senderId, reason, fields.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')],
    ...(body === undefined ? [] : [body]),
  ])
  return [
    showTable(['queue', 'waiting', 'in flight', 'delayed', 'dead'], rows),
    '',
    asides.length === 0
      ? 'No intake message was put aside.'
      : `${asides.length} intake messages were put aside:\n${showTable(['sent', 'sender', 'reason', 'what'], asides)}`,
  ].join('\n')
}
