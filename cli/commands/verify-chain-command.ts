import type { Command } from 'commander'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { AreaId } from '#shared/domain/registry/ids.ts'
import { progressBar } from '../import/progress.ts'
import type { Io } from '../io.ts'
import { isInArea } from '../ledger/is-in-area.ts'
import { listCases } from '../ledger/list-cases.ts'
import { type Verdict, verifyLedger } from '../ledger/verify-ledger.ts'
import { Problem } from '../problem.ts'
import { tableOf } from '../stack/clients.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { tenantOf } from '../stack/tenant-of.ts'

interface Flags extends StackFlags {
  readonly all?: boolean
  readonly area?: string
  readonly tenant?: string
}

/** `wangge verify-chain [number]`, `--area`, `--all`: ends with 1 and the first bad commit when something is wrong. */
export function verifyChainCommand(program: Command, { out, errors, env, exit }: Io): Command {
  return withStackFlags(program.command('verify-chain'))
    .description('check the hash chain of one case, or of every case in the ledger (reads all of it)')
    .argument('[number]', 'a case number')
    .option('--all', 'every case (the same as no number)')
    .option('--area <id>', 'every case that ever was in this area or below it (reads all of the ledger)')
    .option('--tenant <tenant>', 'whose case it is')
    .action(async (number: string | undefined, flags: Flags) => {
      if ([number, flags.all, flags.area].filter(Boolean).length > 1)
        throw new Problem('Give a number, --area or --all, only one of them.')
      const within = flags.area === undefined ? undefined : isInArea(areaIdOf(flags.area))
      const stack = await openStack(flags, env)
      const table = tableOf(stack, 'LedgerTable')
      const keys =
        number === undefined
          ? await listCases(table)
          : [{ tenant: await tenantOf(stack, flags.tenant), caseId: caseIdOf(number) }]
      const progress = progressBar(errors, { quiet: flags.json ?? false, env })
      const verdict = await verifyLedger(table, keys, progress, within)
      table.client.destroy()
      if (number !== undefined && verdict.commits === 0 && verdict.faults.length === 0)
        throw new Problem(`There is no case ${number}.`)
      if (flags.area !== undefined && verdict.cases === 0) throw new Problem(`There is no case in area ${flags.area}.`)
      out(flags.json ? JSON.stringify({ ok: verdict.faults.length === 0, ...verdict }) : told(verdict))
      if (verdict.faults.length > 0) exit(1)
    })
}

export function caseIdOf(number: string) {
  const caseId = parseCaseNumber(number)
  if (!caseId) throw new Problem(`“${number}” is no case number (like 7K4QM-2X9RD-C).`)
  return caseId
}

export function areaIdOf(text: string): AreaId {
  const area = AreaId.safeParse(text)
  if (area.success) return area.data
  throw new Problem(`“${text}” cannot be an area: give its id, like 330106.`)
}

const MEANINGS = {
  gap: 'is missing, or commits are out of order',
  'wrong-link': 'is not chained to the commit before it',
  'wrong-hash': 'was changed: its hash does not fit its content',
  unreadable: 'was changed: it is no commit any more',
  misplaced: 'belongs to another case',
} as const

function told({ cases, commits, faults }: Verdict): string {
  const [first, ...others] = faults
  if (!first) return `Cases: ${cases}, commits: ${commits}. Every chain is whole.`
  const also = others.length > 0 ? [`Broken too: ${others.length} more; --json lists them.`] : []
  return [`Case ${first.number} (${first.tenant}): commit ${first.seq} ${MEANINGS[first.fault]}.`, ...also].join('\n')
}
