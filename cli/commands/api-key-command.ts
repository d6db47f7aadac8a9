import type { Command } from 'commander'
import * as z from 'zod'
import { ApiClient } from '#shared/domain/open311/api-client.ts'
import { makeClient } from '../../clients/ts/make-client.ts'
import { type ApiKeys, apiKeys } from '../api-keys/api-keys.ts'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { openStack } from '../stack/open-stack.ts'
import { registrarOf } from '../stack/registrar-of.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { showTable } from './show-table.ts'

interface Flags extends StackFlags {
  readonly as?: string
}
interface CreateFlags extends Flags {
  readonly nameZh: string
  readonly nameEn?: string
  readonly perMinute?: string
  readonly test?: boolean
}

/** `wangge api-key create|list|revoke`: applications of others that report over Open311. */
export function apiKeyCommand(program: Command, { out, env }: Io): Command {
  const group = program.command('api-key').description('applications that report over Open311, and their keys')

  verb('create', 'enter an application and make its key, which is shown this once')
    .argument('<id>', 'small letters, digits and hyphens, at most 32')
    .requiredOption('--name-zh <name>', 'its name in Chinese')
    .option('--name-en <name>', 'its name in English')
    .option('--per-minute <number>', 'requests with this key in a minute, 1 to 600 (default: 60)')
    .option('--test', 'everything is checked and answered, nothing is stored')
    .action(async (id: string, flags: CreateFlags) => {
      const application = applicationOf(id, flags)
      const key = await (await open(flags)).create(application)
      if (flags.json) return out(JSON.stringify({ id, key }))
      out(`api_key of ${id}: ${key}`)
      out('Only its digest is kept: give it to the application now, nobody can read it again.')
    })

  verb('list', 'the applications; their keys cannot be shown').action(async (flags: Flags) => {
    const found = await (await open(flags)).list()
    const shown = found.map(({ secretHash, ...application }) => application)
    if (flags.json) return out(JSON.stringify({ applications: shown }))
    const rows = shown.map(({ id, name, mode, perMinute, revoked }) => [
      ...[id, name.en ?? name.zh, mode, perMinute, revoked ? 'revoked' : 'counts'],
    ])
    out(rows.length > 0 ? showTable(['application', 'name', 'mode', 'per minute', 'key'], rows) : 'None yet.')
  })

  verb('revoke', 'from a minute later at the latest the key is refused; what it reported stays')
    .argument('<id>', 'as list shows it')
    .action(async (id: string, flags: Flags) => {
      const revoked = await (await open(flags)).revoke(id)
      if (flags.json) return out(JSON.stringify({ id, revoked }))
      out(revoked ? `The key of ${id} is revoked.` : `The key of ${id} was revoked before.`)
    })
  return group

  function verb(name: string, about: string): Command {
    return withStackFlags(group.command(name))
      .description(about)
      .option('--as <person>', 'the registrar in whose name it is done, on this machine')
  }

  async function open(flags: Flags): Promise<ApiKeys> {
    const stack = await openStack(flags, env)
    const registrar = await registrarOf(stack, flags.as)
    return apiKeys(makeClient({ baseUrl: stack.apiUrl, token: () => stack.token(registrar), language: 'en' }))
  }
}

function applicationOf(id: string, { nameZh, nameEn, perMinute, test }: CreateFlags) {
  const application = ApiClient.omit({ secretHash: true }).safeParse({
    ...{ id, name: { zh: nameZh, ...(nameEn !== undefined && { en: nameEn }) } },
    ...(perMinute !== undefined && { perMinute: Number(perMinute) }),
    ...(test && { mode: 'test' }),
  })
  if (!application.success)
    throw new Problem(`The application cannot be entered:\n${z.prettifyError(application.error)}`)
  return application.data
}
