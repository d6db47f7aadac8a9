import { randomUUID } from 'node:crypto'
import { type Command, InvalidArgumentError } from 'commander'
import { makeClient } from '../../clients/ts/make-client.ts'
import { refusalOf } from '../../clients/ts/refusal-of.ts'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { openStack } from '../stack/open-stack.ts'
import { registrarOf } from '../stack/registrar-of.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'

interface Flags extends StackFlags {
  readonly as?: string
  readonly keepHours?: number
}

/** `wangge webhook-secret AGENCY`: a new secret for the agency whose connector is a webhook. */
export function webhookSecretCommand(program: Command, { out, env }: Io): Command {
  return withStackFlags(program.command('webhook-secret'))
    .description('make a new secret for an agency’s webhook; it is shown this once')
    .argument('<agency>', 'the agency’s id')
    .option('--keep-hours <number>', 'how long the secret before counts too, 0 to 168 (default: 24)', hoursOf)
    .option('--as <person>', 'the registrar in whose name it is done, on this machine')
    .action(async (agency: string, flags: Flags) => {
      const stack = await openStack(flags, env)
      const registrar = await registrarOf(stack, flags.as)
      const client = makeClient({ baseUrl: stack.apiUrl, token: () => stack.token(registrar), language: 'en' })
      const { data, error, response } = await client.POST('/api/registry/agency/{id}/webhook-secret', {
        params: { path: { id: agency }, header: { 'Idempotency-Key': randomUUID() } },
        body: flags.keepHours === undefined ? {} : { keepHours: flags.keepHours },
      })
      if (response.status === 404) throw new Problem(`There is no agency ${agency}; nothing was changed.`)
      if (!data) throw new Problem(refusalOf(error, response).title)
      if (flags.json) return out(JSON.stringify({ agency, ...data }))
      out(`Secret of ${agency}: ${data.secret}`)
      if (data.previousUntil !== undefined) out(`The one before counts too until ${data.previousUntil}.`)
      out('Give it to the agency now: nobody can read it again, only make another.')
    })
}

function hoursOf(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 168) return Number(text)
  throw new InvalidArgumentError('a whole number from 0 to 168')
}
