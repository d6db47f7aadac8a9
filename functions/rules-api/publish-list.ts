import * as z from 'zod'
import { claimKey } from '#shared/commands/claim-key.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { canonicalJson, type Json } from '#shared/domain/hash/canonical-json.ts'
import { sha256Hex } from '#shared/domain/hash/digest.ts'
import { DutyList } from '#shared/domain/routing/duty-list.ts'
import { lintText } from '#shared/domain/routing/lint-text.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { lintStored } from './lint-stored.ts'
import { listOf } from './list-of.ts'
import { listRegistrar } from './list-registrar.ts'
import type { RulesDeps } from './rules-deps.ts'

export const publishList = (deps: RulesDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/rules/{list}/publish',
    summary: 'The draft becomes the list that counts, from now or a later time on; it can never be changed again',
    body: z.strictObject({ effectiveFrom: z.iso.datetime({ offset: true }).optional() }),
    reply: DutyList,
    handle: async request => {
      const { tenant, sub } = listRegistrar(request)
      const { registry, limiter, clock, log } = deps
      const { id, list, version } = await listOf(tenant, request.params.list ?? '', deps)
      if (!list)
        throw refused(
          '/list',
          'The unnamed list counts until another is published; copy it first',
          '未命名清单在另一清单发布前有效，请先复制',
        )
      const commandId = commandIdOf(tenant, sub, request.idempotencyKey)
      const claim = () => claimKey(limiter, { tenant, commandId, request: ['publish', id, request.body] })
      if (list.status === 'published') {
        const own = await registry.get(tenant, 'dutyList', id)
        if (own?.commandId !== commandId) throw refused('/list', 'It is published already', '清单已经发布')
        await claim()
        return { status: 200, body: list }
      }
      const now = clock()
      const { effectiveFrom = now } = request.body
      if (Date.parse(effectiveFrom) < Date.parse(now))
        throw refused('/effectiveFrom', 'It lies in the past', '时间已过')
      const { findings } = await lintStored(tenant, { list: id, at: effectiveFrom }, deps)
      const errors = findings.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) {
        const fields = errors.slice(0, 50).map(finding => ({
          ...{ pointer: `/rules/${finding.rule ?? ''}`, message: lintText(finding, 'en'), zh: lintText(finding, 'zh') },
        }))
        throw new DomainError('input.invalid', 'The list has errors', { fields })
      }
      const rules = (await registry.list(tenant, 'rule', id)).map(({ entry }) => entry)
      if (rules.length === 0) throw refused('/list', 'It has no rules', '清单中没有规则')
      const digest = sha256Hex(canonicalJson(rules as unknown as Json))
      const entry: DutyList = { ...list, status: 'published', effectiveFrom, rules: rules.length, digest }
      await claim()
      const stored = { entry, version: version + 1, changedBy: sub, changedAt: now, effectiveFrom, commandId }
      if (!(await registry.put(tenant, 'dutyList', id, stored))) {
        throw new DomainError('version.stale', 'Changed at the same moment', { params: { version } })
      }
      log.info('registry.changed', { tenant, kind: 'dutyList', version: stored.version })
      return { status: 200, body: entry }
    },
  })

const refused = (pointer: string, message: string, zh: string) =>
  new DomainError('input.invalid', message, { fields: [{ pointer, message, zh }] })
