import type { Command } from 'commander'
import { progressBar } from '../import/progress.ts'
import type { Io } from '../io.ts'
import { tableOf } from '../stack/clients.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { type Rebuilt, rebuildViews } from '../views/rebuild-views.ts'

/** `wangge rebuild-views`: ends with 1 when a view is not, at the end, what the ledger says. */
export function rebuildViewsCommand(program: Command, { out, errors, env, exit }: Io): Command {
  return withStackFlags(program.command('rebuild-views'))
    .description('make every view again from the ledger (reads all of it)')
    .option('--check', 'only compare, write nothing; a view that is just being written shows as differing')
    .action(async (flags: StackFlags & { readonly check?: boolean }) => {
      const stack = await openStack(flags, env)
      const tables = { ledger: tableOf(stack, 'LedgerTable'), views: tableOf(stack, 'ViewsTable') }
      const check = flags.check ?? false
      const progress = progressBar(errors, { quiet: flags.json ?? false, env })
      const rebuilt = await rebuildViews(tables, { check, progress })
      for (const { client } of Object.values(tables)) client.destroy()
      out(flags.json ? JSON.stringify({ ...rebuilt, differing: rebuilt.differing.length }) : told(rebuilt))
      if (rebuilt.differing.length > 0) exit(1)
    })
}

const told = ({ cases, written, identical, differing }: Rebuilt): string =>
  [
    `${cases} cases: ${written} views written, ${identical} identical with the ledger, ${differing.length} differing.`,
    ...differing.slice(0, 20),
    ...(differing.length > 20 ? [`… and ${differing.length - 20} more`] : []),
  ].join('\n')
