import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { s3Anchors } from '#shared/adapters/s3/s3-anchor-store.ts'
import type { RootsFile } from '#shared/domain/anchor/history-file.ts'
import { readAnchors } from '../history/read-anchors.ts'
import { progressBar } from '../import/progress.ts'
import type { Io } from '../io.ts'
import { s3Of } from '../stack/clients.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'

/** `wangge export roots`: what to publish where nobody of the deployment can change it. */
export function exportRootsCommand(exporting: Command, { out, errors, env }: Io): Command {
  return withStackFlags(exporting.command('roots'))
    .description('every root over the history, to be published elsewhere: the newest one vouches for all before it')
    .requiredOption('--out <file>', 'where to write them')
    .action(async (flags: StackFlags & { readonly out: string }) => {
      const stack = await openStack(flags, env)
      const client = s3Of(stack)
      const anchors = s3Anchors({ client, bucket: stack.output('AnchorsBucket') })
      const progress = progressBar(errors, { quiet: flags.json ?? false, env })
      const { roots } = await readAnchors(anchors, () => false, progress)
      client.destroy()
      const published = roots.map(({ sequence, root, to }) => ({ sequence, root, to }))
      const file: RootsFile = { format: 'wangge-roots/1', roots: published }
      writeFileSync(flags.out, `${JSON.stringify(file, null, 1)}\n`)
      const newest = published.at(-1)
      if (flags.json) return out(JSON.stringify({ file: flags.out, roots: roots.length, ...(newest && { newest }) }))
      const last = newest ? ` The newest is ${newest.sequence} of ${newest.to}: ${newest.root}` : ''
      out(`${flags.out}: ${roots.length} roots.${last}`)
    })
}
