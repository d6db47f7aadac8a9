import type { Command } from 'commander'
import * as z from 'zod'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { openStack } from '../stack/open-stack.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { duration } from './duration.ts'

/** `wangge clock advance <duration>`: everything that falls due meanwhile happens, in its order. */
export function clockCommand(program: Command, { out, env }: Io): Command {
  const clock = program.command('clock').description("the clock of this machine's stack")
  return withStackFlags(clock.command('advance'))
    .description('move the clock on; what falls due meanwhile happens')
    .argument('<duration>', 'such as 90m, 2d, 1h30m', duration)
    .action(async (ms: number, flags: StackFlags) => {
      const { control } = await openStack(flags, env)
      if (!control) throw new Problem('Time can be advanced on this machine only.')
      const { now } = z.object({ now: z.iso.datetime() }).parse(await control('POST /clock/advance', { ms }))
      out(flags.json ? JSON.stringify({ now, advancedMs: ms }) : `It is now ${now}.`)
    })
}
