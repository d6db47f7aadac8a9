import type { Command } from 'commander'
import { httpClient } from '../import/http-client.ts'
import { importCommand } from '../import/import-command.ts'
import { importPlace } from '../import/import-place.ts'
import { progressBar } from '../import/progress.ts'
import type { Io } from '../io.ts'
import { openStack } from '../stack/open-stack.ts'
import { registrarOf } from '../stack/registrar-of.ts'
import { type StackFlags, whichStack, withStackFlags } from '../stack/stack-flags.ts'

interface Flags extends StackFlags {
  readonly as?: string
}

/** `wangge import <kind> <file>` and `wangge import place <folder>`, both through the API as a registrar. */
export function importCommands(program: Command, io: Io): Command {
  const client = async (flags: Flags) => {
    const stack = await openStack(flags, io.env)
    const registrar = await registrarOf(stack, flags.as)
    return httpClient(stack.apiUrl, () => stack.token(registrar))
  }
  const kinds = asRegistrar(whichStack(importCommand(program, { ...io, client: () => client(kinds.opts<Flags>()) })))
  const place = asRegistrar(withStackFlags(kinds.command('place')))
    .description('everything in the folder of a place, as data/README.md describes it')
    .argument('<folder>')
    .action(async (folder: string, flags: Flags) => {
      const progress = progressBar(io.errors, { quiet: flags.json ?? false, env: io.env })
      const reports = await importPlace(folder, await client(flags), progress)
      if (flags.json) return io.out(JSON.stringify(reports))
      for (const { kind, created, changed, unchanged } of reports)
        io.out(`${kind}: ${created} created, ${changed} changed, ${unchanged} unchanged.`)
    })
  return place
}

const asRegistrar = (command: Command): Command =>
  command.option('--as <person>', 'the registrar in whose name it is done, on this machine')
