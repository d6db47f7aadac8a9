import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { StackModel } from '#local/template/model.ts'
import type { GrantUse } from '#local/wire/wire.ts'
import { templateOf } from '../campaign/assembly.ts'

export interface UnusedGrant {
  readonly role: string
  readonly action: string
  readonly resource: string
  /** Why it is granted all the same, as said beside the grant. */
  readonly reason?: string
}

const Acknowledged = z.array(z.object({ actions: z.array(z.string()), reason: z.string().min(20) }))

/** Every action × resource that a role is granted and that nobody used. */
export function unusedGrants(model: StackModel, used: readonly GrantUse[], assemblyDir: string): UnusedGrant[] {
  const reasonOf = reasons(assemblyDir)
  return model.roles.flatMap(({ arn, logicalId, statements }) =>
    statements
      .filter(({ effect }) => effect === 'Allow')
      .flatMap(({ actions, resources, origin }) =>
        actions.flatMap(action =>
          resources
            .filter(
              resource => !used.some(use => use.role === arn && use.origin === origin && covers(use, action, resource)),
            )
            .map(resource => {
              const reason = reasonOf(logicalId, action)
              return { role: logicalId, action, resource, ...(reason && { reason }) }
            }),
        ),
      ),
  )
}

const covers = (use: GrantUse, action: string, resource: string): boolean =>
  fits(action, use.action) && fits(resource, use.resource)

/** `*` in a grant stands for anything. */
function fits(granted: string, used: string): boolean {
  const pattern = granted.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`, 's').test(used)
}

const Resources = z.record(z.string(), z.object({ Metadata: z.record(z.string(), z.unknown()).optional() }))

/** What infra wrote beside the role: grants it knows no scenario can use, with the reason. */
function reasons(assemblyDir: string): (role: string, action: string) => string | undefined {
  const resources = Resources.parse(JSON.parse(readFileSync(templateOf(assemblyDir), 'utf8')).Resources)
  return (role, action) =>
    Acknowledged.parse(resources[role]?.Metadata?.['wangge:unused'] ?? []).find(({ actions }) =>
      actions.includes(action),
    )?.reason
}
