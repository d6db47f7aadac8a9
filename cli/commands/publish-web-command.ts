import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { publishWeb } from '../web/publish-web.ts'

/** `wangge publish-web` */
export function publishWebCommand(program: Command, { out, env }: Io): Command {
  return withStackFlags(program.command('publish-web'))
    .description("upload the built site's files to the web bucket")
    .argument('[folder]', 'the built files', 'dist/web')
    .option('--tenant <tenant>', 'whose site it is, where there are several')
    .action(async (folder: string, flags: StackFlags & { readonly tenant?: string }) => {
      if (!existsSync(join(folder, 'index.html'))) throw new Problem(`${folder} holds no built site (no index.html).`)
      const stack = await openStack(flags, env)
      const done = await publishWeb(stack, folder, flags.tenant)
      out(flags.json ? JSON.stringify(done) : `${done.uploaded} of ${done.files} files were new: ${stack.apiUrl}/`)
    })
}
