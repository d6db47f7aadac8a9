import Table from 'cli-table3'
import { Command, Option } from 'commander'
import { synth } from '../prove/campaign/synth.ts'
import { GROUPS } from './groups.ts'
import { machine } from './machine.ts'
import type { Row } from './row.ts'

const HELP = `
Measures what docs/proof.md sets bars for and ends with 1 when a bar is not met. Groups:
${GROUPS.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n')}`

const program = new Command('bench')
  .description('Measures cost and speed on the synthesized stack.')
  .addOption(new Option('--only <group>', 'one group').choices(GROUPS.map(({ name }) => name)))
  .option('--json', 'one JSON object as the last line')
  .addHelpText('after', HELP)
  .action(async ({ only, json }: { only?: string; json?: boolean }) => {
    const tell = (line: string) => console.error(line)
    await synth(tell)
    const rows: Row[] = []
    for (const { name, measure } of GROUPS)
      if (only === undefined || only === name) rows.push(...(await measure(json ? () => undefined : tell)))
    console.log(json ? JSON.stringify({ machine: machine(), rows }) : tableOf(rows))
    process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
  })

function tableOf(rows: readonly Row[]): string {
  const table = new Table({ style: { head: [], border: [] }, head: ['figure', 'measured', 'at most', 'unit', ''] })
  for (const { figure, measured, bar, unit, ok } of rows) table.push([figure, measured, bar, unit, ok ? '' : 'MISSED'])
  return table.toString()
}

await program.parseAsync()
