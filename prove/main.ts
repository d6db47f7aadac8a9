import { Command, InvalidArgumentError } from 'commander'
import { progressBar } from '../cli/import/progress.ts'
import { proveFull } from './campaign/full.ts'
import { prove } from './campaign/prove.ts'
import { isProved } from './campaign/summary.ts'
import { synth } from './campaign/synth.ts'
import { leastPrivilege } from './iam/least-privilege.ts'
import { listAll } from './list-all.ts'
import { replay } from './replay.ts'

const HELP = `
Runs the synthesized stack with faults: every call a function makes, and every invocation, can be lost, refused, late, doubled
or the death of its function. Afterwards the faults are gone, time passes, and everything that was acknowledged must be there,
once, in the right place. Planted bugs show that the rules can be broken. docs/proof.md says what is proved and how far.

Ends with 1 when a rule was broken or a planted bug was not caught.`

const whole = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('A whole number from 1 on, please.')
  return value
}

interface Options {
  readonly seconds: number
  readonly json?: boolean
  readonly seed?: string
  readonly list?: boolean
  readonly full?: boolean
  readonly iam?: boolean
  readonly from?: number
}

const program = new Command('prove')
  .description('Proves that nothing accepted is lost, whatever single or double fault strikes.')
  .option('--seconds <n>', 'how long to sample', whole, 60)
  .option('--json', 'one JSON object as the last line')
  .option('--seed <run>', 'replays one run: a number, or scenario:fault+fault as printed')
  .option('--full', 'every single fault and every pair of drops and crashes; goes on where it was ended')
  .option('--iam', 'grants that no scenario uses')
  .option('--list', 'scenarios, faults, rules and planted bugs')
  .option('--from <n>', 'where in the fixed order to begin; by default the time decides', whole)
  .addHelpText('after', HELP)
  .action(async ({ seconds, json, seed, list, from, full, iam }: Options) => {
    const tell = (line: string) => console.error(line)
    if (list) return console.log(listAll())
    await synth(tell)
    if (iam) {
      const unused = await leastPrivilege()
      const bare = unused.filter(({ reason }) => reason === undefined)
      if (json)
        console.log(JSON.stringify({ unused: bare.length, acknowledged: unused.length - bare.length, grants: unused }))
      else
        for (const { role, action, resource, reason } of unused)
          console.log(`${role} ${action} ${resource} ${reason ?? 'UNUSED'}`)
      process.exitCode = bare.length === 0 ? 0 : 1
      return
    }
    if (seed !== undefined) {
      process.exitCode = (await replay(seed, line => console.log(line))) ? 0 : 1
      return
    }
    const progress = progressBar(process.stderr, { quiet: json ?? false, env: process.env })
    const summary = full
      ? await proveFull(progress, tell)
      : await prove({ seconds, from: from ?? Math.floor(Date.now() / 1000), tell })
    console.log(
      json
        ? JSON.stringify(summary)
        : Object.entries(summary)
            .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
            .join('\n'),
    )
    process.exitCode = isProved(summary) ? 0 : 1
  })

await program.parseAsync()
