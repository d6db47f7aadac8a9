import * as z from 'zod'
import { LintFinding } from '#shared/domain/routing/lint-finding.ts'
import { lintText } from '#shared/domain/routing/lint-text.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { lintStored } from './lint-stored.ts'
import { listOf } from './list-of.ts'
import { ruleReader } from './rule-reader.ts'
import type { RulesDeps } from './rules-deps.ts'

export const lintRoute = (deps: RulesDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/rules/{list}/lint',
    summary: 'What is wrong with a list: errors stop its publication, warnings do not',
    reply: z.object({ list: z.string(), rules: z.int(), findings: z.array(LintFinding.extend({ text: z.string() })) }),
    handle: async request => {
      const { tenant } = await ruleReader(request, deps)
      const { id } = await listOf(tenant, request.params.list ?? '', deps)
      const { findings, rules } = await lintStored(tenant, { list: id, at: deps.clock() }, deps)
      const told = findings.map(finding => ({ ...finding, text: lintText(finding, request.language) }))
      return { status: 200, body: { list: id, rules, findings: told } }
    },
  })
