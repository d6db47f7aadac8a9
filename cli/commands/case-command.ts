import type { Command } from 'commander'
import type { Commit } from '#shared/domain/case/commit.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { Io } from '../io.ts'
import { type CaseHistory, caseHistory } from '../ledger/case-history.ts'
import { type KeptText, keptTexts } from '../ledger/kept-texts.ts'
import { Problem } from '../problem.ts'
import { tableOf } from '../stack/clients.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { tenantOf } from '../stack/tenant-of.ts'
import { showTable } from './show-table.ts'
import { caseIdOf } from './verify-chain-command.ts'

interface Flags extends StackFlags {
  readonly tenant?: string
  readonly words?: boolean
}

/** `wangge case show <number>` */
export function caseCommand(program: Command, { out, env }: Io): Command {
  const group = program.command('case').description('one case')
  return withStackFlags(group.command('show'))
    .description('its history from the ledger: what happened, when, by whom, and whether the chain is whole')
    .argument('<number>', 'a case number such as 7K4QM-2X9RD-C')
    .option('--tenant <tenant>', 'whose case it is')
    .option('--words', 'with the words and contacts kept in the vault (personal data)')
    .action(async (number: string, flags: Flags) => {
      const stack = await openStack(flags, env)
      const key = { tenant: await tenantOf(stack, flags.tenant), caseId: caseIdOf(number) }
      const ledger = tableOf(stack, 'LedgerTable')
      const vault = tableOf(stack, 'VaultTable')
      const history = await caseHistory(ledger, key)
      if (history.commits.length === 0 && !history.fault) throw new Problem(`${key.tenant} has no case ${number}.`)
      const texts = flags.words ? await keptTexts(vault, history.commits) : undefined
      for (const { client } of [ledger, vault]) client.destroy()
      const shown = { ...key, number: showCaseNumber(key.caseId), status: fold(history.commits).status }
      out(flags.json ? JSON.stringify({ ...shown, ...history, ...(texts && { texts }) }) : told(shown, history, texts))
    })
}

function told(
  { number, tenant, status }: { number: string; tenant: string; status: string },
  { commits, fault }: CaseHistory,
  texts: readonly KeptText[] | undefined,
): string {
  const chain = fault ? `BROKEN at commit ${fault.seq} (${fault.fault})` : 'whole'
  const rows = commits.map(({ seq, at, actor, events }) => [
    ...[seq, at, `${actor.kind} ${actor.id}${actor.agency ? ` (${actor.agency})` : ''}`],
    events.map(gist).join('\n'),
  ])
  const kept = texts?.map(({ seq, value }) => `${seq}: ${value === null ? '(erased)' : JSON.stringify(value)}`)
  return [
    `Case ${number} of ${tenant}: ${status}. Chain: ${chain}.`,
    '',
    showTable(['seq', 'at', 'who', 'what'], rows),
    ...(kept ? ['', 'Kept in the vault, by commit:', ...kept] : []),
  ].join('\n')
}

/** What tells one event from another of its type, in a line. */
function gist(event: Commit['events'][number]): string {
  const facts = Object.entries(event).flatMap(([name, value]) =>
    SHOWN.has(name) && typeof value === 'string' ? [`${name} ${value}`] : [],
  )
  return [event.type, ...facts].join(' · ')
}

const SHOWN = new Set(['channel', 'category', 'condition', 'task', 'agency', 'due', 'by', 'until'])
