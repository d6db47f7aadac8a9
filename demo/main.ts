import { Command, InvalidArgumentError, Option } from 'commander'
import { progressBar } from '../cli/import/progress.ts'
import { isGood } from './outcome/outcome.ts'
import { outcomeTable } from './outcome/outcome-table.ts'
import { runDemo } from './run-demo.ts'
import { runStory } from './story/run-story.ts'

const HELP = `
Runs the synthesized stack in memory with the demonstration place in it and drives reports of workers, residents and a
hotline through to Closed over the HTTP API: agencies read their own queues, sign and resolve with photos, the desk files
what routing leaves open and closes.

misrouted     against demo/expected-agencies.csv, a reading by hand that owes nothing to the router
lost          acknowledged, but not in the ledger, not dispatched, or not on the agency's queue
duplicates    recorded or sent twice, or in the ledger without anybody's report
p50Ms, p95Ms  milliseconds by stage, each named after its end, from the times in the ledger
…PerReport    what the system's own functions used: write and read units, calls of DynamoDB and SQS

Ends with 1 when any of the three is not 0 or a report was not closed.`

/** `min` and above, in words a person understands otherwise. */
const whole = (min: number) => (text: string) => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < min || value > 1_000_000)
    throw new InvalidArgumentError(`A whole number from ${min} to 1000000, please.`)
  return value
}

interface Flags {
  readonly reports: number
  readonly seed: number
  readonly json?: boolean
  readonly story?: boolean
  readonly lang: 'zh' | 'en'
}

const program = new Command('demo')
  .description('Drives reports through the whole system and judges what became of them.')
  .option('--reports <n>', 'how many', whole(1), 200)
  .option('--seed <n>', 'the same seed, the same reports', whole(0), 1)
  .option('--json', 'one JSON object as the last line')
  .option('--story', 'one instructive case from report to appeal on the virtual clock, told as a timeline')
  .addOption(new Option('--lang <language>', 'of the story').choices(['zh', 'en']).default('zh'))
  .addHelpText('after', HELP)
  .action(async ({ reports, seed, json, story, lang }: Flags) => {
    const tell = (line: string) => console.error(line)
    if (story) {
      for (const line of await runStory({ language: lang, tell })) console.log(line)
      return
    }
    const troubled = (error: unknown) => tell(error instanceof Error ? error.message : String(error))
    const progress = progressBar(process.stderr, { quiet: json ?? false, env: process.env })
    const { outcome, findings } = await runDemo({ reports, seed, progress, troubled })
    for (const { caseId, what } of findings) tell(`${caseId} ${what}`)
    console.log(json ? JSON.stringify(outcome) : outcomeTable(outcome))
    process.exitCode = isGood(outcome) ? 0 : 1
  })

await program.parseAsync()
