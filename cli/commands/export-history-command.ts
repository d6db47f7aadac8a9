import type { Command } from 'commander'
import { s3Anchors } from '#shared/adapters/s3/s3-anchor-store.ts'
import { exportHistory, type Wanted } from '../history/export-history.ts'
import { writeHistory } from '../history/write-history.ts'
import { progressBar } from '../import/progress.ts'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { s3Of, tableOf } from '../stack/clients.ts'
import { openStack } from '../stack/open-stack.ts'
import type { Stack } from '../stack/stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { tenantOf } from '../stack/tenant-of.ts'
import { areaIdOf, caseIdOf } from './verify-chain-command.ts'

interface Flags extends StackFlags {
  readonly case?: string
  readonly area?: string
  readonly all?: boolean
  readonly tenant?: string
  readonly out: string
}

/** `wangge export history`: for an auditor, who checks the file with verifier/verify-history.mjs. */
export function exportHistoryCommand(exporting: Command, { out, errors, env }: Io): Command {
  return withStackFlags(exporting.command('history'))
    .description('commits with the proofs that published roots hold them, to be checked by verifier/verify-history.mjs')
    .option('--case <number>', 'one case')
    .option('--area <id>', 'every case that ever was in this area or below it (reads the whole ledger)')
    .option('--all', 'every case, also those the ledger has lost')
    .option('--tenant <tenant>', 'whose case it is')
    .requiredOption('--out <file>', 'where to write it')
    .action(async (flags: Flags) => {
      if ([flags.case, flags.area, flags.all].filter(Boolean).length !== 1)
        throw new Problem('Say what to export: --case, --area or --all, one of them.')
      const stack = await openStack(flags, env)
      const wanted = await wantedOf(stack, flags)
      const ledger = tableOf(stack, 'LedgerTable')
      const client = s3Of(stack)
      const anchors = s3Anchors({ client, bucket: stack.output('AnchorsBucket') })
      const progress = progressBar(errors, { quiet: flags.json ?? false, env })
      const history = await exportHistory({ ledger, anchors, progress, now: new Date().toISOString() }, wanted)
      for (const each of [ledger.client, client]) each.destroy()
      if (history.cases.length === 0) throw new Problem('There is no such case; nothing was written.')
      writeHistory(flags.out, history)
      const commits = history.cases.reduce((sum, each) => sum + each.commits.length, 0)
      const written = { file: flags.out, cases: history.cases.length, commits, roots: history.roots.length }
      out(flags.json ? JSON.stringify(written) : told(written))
    })
}

async function wantedOf(stack: Stack, flags: Flags): Promise<Wanted> {
  if (flags.case !== undefined)
    return { one: { tenant: await tenantOf(stack, flags.tenant), caseId: caseIdOf(flags.case) } }
  return flags.area === undefined ? {} : { area: areaIdOf(flags.area) }
}

const told = ({ file, cases, commits, roots }: { file: string; cases: number; commits: number; roots: number }) =>
  `${file}: ${cases} cases, ${commits} commits, ${roots} roots. Check it with: node verifier/verify-history.mjs ${file}`
