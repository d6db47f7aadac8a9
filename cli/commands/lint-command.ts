import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type Finding, lintWorkflow } from '#shared/domain/case/lint-workflow.ts'
import { STATUSES } from '#shared/domain/case/status.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { type Policy, PolicyDocument } from '#shared/domain/policy/policy.ts'
import { resolvePolicy } from '#shared/domain/policy/resolve-policy.ts'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { showTable } from './show-table.ts'

interface Flags {
  readonly policy?: string
  readonly json?: boolean
}

/** `wangge lint workflow`: without a stack, before a policy is published. */
export function lintCommand(program: Command, { out, exit }: Io): Command {
  const group = program.command('lint').description('whether what a place configures can work')
  return group
    .command('workflow')
    .description('states no case reaches or leaves, actions and approvals nobody may give, by a policy')
    .option('--policy <file>', 'a policy document as JSON, as PUT /api/registry/policy takes it; without: the defaults')
    .option('--json', 'the last line is {states, actions, findings}')
    .action(async ({ policy: file, json }: Flags) => {
      const policy = await policyIn(file)
      const findings = lintWorkflow(policy, TRANSITIONS)
      const actions = TRANSITIONS.filter(({ name }) => !policy.actionsOff.includes(name)).length
      const counts = { states: STATUSES.length, actions }
      out(json ? JSON.stringify({ ...counts, findings }) : told(counts, findings))
      if (findings.length > 0) exit(1)
    })
}

const told = ({ states, actions }: { states: number; actions: number }, findings: readonly Finding[]): string =>
  findings.length === 0
    ? `${states} states, ${actions} actions: nothing found.`
    : [
        `${states} states, ${actions} actions: ${findings.length} found.`,
        '',
        showTable(
          ['code', 'subject', 'what is wrong'],
          findings.map(({ code, subject, message }) => [code, subject, message]),
        ),
      ].join('\n')

/** The document alone or as the registry's entry `{id, policy}`. */
async function policyIn(file: string | undefined): Promise<Policy> {
  if (file === undefined) return resolvePolicy(new Map(), [])
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Problem(`Cannot read ${file}.`)
  })
  const parsed = PolicyDocument.safeParse(documentIn(text, file))
  if (parsed.success) return resolvePolicy(new Map([['here', parsed.data]]), ['here'])
  const faults = parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`)
  throw new Problem(`${file} is no policy:\n${faults.join('\n')}`)
}

function documentIn(text: string, file: string): unknown {
  try {
    const content: unknown = JSON.parse(text)
    const isEntry = typeof content === 'object' && content !== null && 'policy' in content
    return isEntry ? content.policy : content
  } catch {
    throw new Problem(`${file} is not valid JSON.`)
  }
}
