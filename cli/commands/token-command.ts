import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'

/** `wangge token <person>` */
export function tokenCommand(program: Command, { out, env }: Io): Command {
  return withStackFlags(program.command('token'))
    .description('an access token for one of the ready people on this machine')
    .argument('<person>', 'such as worker-a; npm start lists them')
    .action(async (person: string, flags: StackFlags) => {
      if (flags.stage !== undefined) throw new Problem('Tokens for a stage come from its own identity provider.')
      const stack = await openStack(flags, env)
      const token = await stack.token(person)
      out(flags.json ? JSON.stringify({ person, token }) : token)
    })
}
