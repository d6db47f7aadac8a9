import * as z from 'zod'
import { claimKey } from '#shared/commands/claim-key.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { Names } from '#shared/domain/registry/names.ts'
import { DutyList, inList, ListId } from '#shared/domain/routing/duty-list.ts'
import { DutyRule } from '#shared/domain/routing/duty-rule.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { listOf } from './list-of.ts'
import { listRegistrar } from './list-registrar.ts'
import type { RulesDeps } from './rules-deps.ts'

export const copyList = (deps: RulesDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/rules/{list}/copy',
    summary: 'A new draft with the rules of this list',
    body: z.strictObject({ id: ListId, name: Names }),
    reply: z.object({ list: DutyList, rules: z.int() }),
    handle: async request => {
      const { tenant, sub } = listRegistrar(request)
      const { registry, limiter, clock, log } = deps
      const from = await listOf(tenant, request.params.list ?? '', deps)
      const { id, name } = request.body
      if (id === 'all' || id === 'active') throw taken('This name has a meaning of its own', '该名称另有含义')
      const commandId = commandIdOf(tenant, sub, request.idempotencyKey)
      const now = clock()
      const mark = { version: 1, changedBy: sub, changedAt: now, effectiveFrom: now, commandId }
      const list: DutyList = { id, name, status: 'draft', basedOn: from.id }
      const stored = await registry.get(tenant, 'dutyList', id)
      if (stored && stored.commandId !== commandId) throw taken('There is a list of this name', '已有同名清单')
      await claimKey(limiter, { tenant, commandId, request: ['copy', from.id, { id, name }] })
      if (!stored && !(await registry.put(tenant, 'dutyList', id, { entry: list, ...mark })))
        throw taken('There is a list of this name', '已有同名清单')
      // The list first: a copy cut short is a draft that the same request completes.
      const rules = (await registry.list(tenant, 'rule', from.id)).map(({ entry }) =>
        DutyRule.parse({ ...entry, id: inList(entry.id, id) }),
      )
      const copies = rules.map(entry => ({ entry, ...mark }))
      await registry.putNew(tenant, 'rule', copies)
      log.info('registry.changed', { tenant, kind: 'dutyList', rows: rules.length })
      return { status: 201, body: { list, rules: rules.length } }
    },
  })

const taken = (message: string, zh: string) =>
  new DomainError('input.invalid', message, { fields: [{ pointer: '/id', message, zh }] })
