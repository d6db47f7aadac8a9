import type { Command } from 'commander'
import * as z from 'zod'
import { Person } from '#local/issuer/person.ts'
import { keepPerson } from '#local/seed/keep-person.ts'
import { TenantEntry } from '#shared/ports/tenants.ts'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { createTenant } from '../tenant/create-tenant.ts'

interface Flags extends StackFlags {
  readonly nameZh: string
  readonly nameEn: string
  readonly root: string
  readonly registrar: string
}

/** `wangge tenant create <id>`: the tenant, and who may fill its registry. */
export function tenantCommand(program: Command, { out, env }: Io): Command {
  const tenant = program.command('tenant').description('the places this deployment serves')
  return withStackFlags(tenant.command('create'))
    .description('enter a tenant with its first registrar')
    .argument('<id>', '2 to 20 small letters and digits')
    .requiredOption('--name-zh <name>', 'its name in Chinese')
    .requiredOption('--name-en <name>', 'its name in English')
    .requiredOption('--root <area>', 'id of the top of its area tree')
    .requiredOption('--registrar <sub>', "the first registrar, as the identity provider's subject")
    .action(async (id: string, flags: Flags) => {
      const entry = entryOf(id, flags)
      const registrar = registrarFor(entry, flags)
      const stack = await openStack(flags, env)
      const created = await createTenant(stack, entry)
      if (stack.control) {
        await stack.control('POST /people', registrar)
        keepPerson(flags.data, registrar)
      }
      const claims = claimsOf(registrar)
      if (flags.json) return out(JSON.stringify({ tenant: entry.id, created, registrar: claims }))
      out(created ? `The tenant ${id} was entered.` : `The tenant ${id} was there already and stays as it is.`)
      out(`The identity provider must put into the access token of its registrar:\n${JSON.stringify(claims, null, 2)}`)
      if (stack.control) out(`On this machine: npm run -s wangge -- token ${registrar.sub}`)
    })
}

function entryOf(id: string, { nameZh, nameEn, root }: Flags): TenantEntry {
  const entry = TenantEntry.safeParse({
    ...{ id, name: { zh: nameZh, en: nameEn }, root, createdAt: new Date().toISOString() },
  })
  if (!entry.success) throw new Problem(`The tenant cannot be entered:\n${z.prettifyError(entry.error)}`)
  return entry.data
}

const registrarFor = ({ id, name }: TenantEntry, { registrar }: Flags): Person =>
  Person.parse({
    ...{ sub: registrar, name: `${name.zh} 系统管理员 / Registrar of ${name.en}`, roles: ['registrar'], tenant: id },
    scopes: ['wangge/registry'],
  })

/** Under the stack's default claim names (parameters ClaimTenant, ClaimRoles). */
const claimsOf = ({ sub, tenant, roles, scopes }: Person) => ({
  ...{ sub, wangge_tenant: tenant, wangge_roles: roles, scope: scopes.join(' ') },
})
