import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Argument, type Command, InvalidArgumentError } from 'commander'
import { Datum } from '#shared/domain/place/to-wgs84.ts'
import { RegistryKind } from '#shared/domain/registry/entries.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import { BadRows, sentenceOf } from './bad-row.ts'
import { type ImportReport, importPlan } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import type { Plan } from './planned-entry.ts'
import { progressBar } from './progress.ts'
import { recomputeDeadlines } from './recompute-deadlines.ts'
import type { SourceFile } from './source-file.ts'
import { toldMoves } from './told-moves.ts'

export interface ImportCommandDeps {
  /** The API of the running stack or of the stage that was named, as its registrar. */
  readonly client: () => Promise<WanggeClient>
  readonly out: (line: string) => void
  readonly errors: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exit: (code: number) => void
}

interface Flags {
  readonly conditions?: string
  readonly datum?: Datum
  readonly skipBad?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** `wangge import <kind> <file>`. Ends with 1 where a row was bad, whether it was skipped or not. */
export function importCommand(program: Command, deps: ImportCommandDeps): Command {
  return program
    .command('import')
    .description('import areas, grids, agencies, categories, rules, posts, policies, a calendar, senders or contacts')
    .addArgument(new Argument('<kind>', 'what the file holds').choices(RegistryKind.options))
    .argument('<file>', 'CSV, JSON (a list of entries) or, for grids, GeoJSON')
    .option('--conditions <file>', 'the conditions of categories (default: conditions.csv beside them)')
    .option(
      '--datum <name>',
      'what positions of GeoJSON were measured in: wgs84, gcj02 or bd09 (default: what its member “datum” says, else wgs84)',
      datumOf,
    )
    .option('--skip-bad', 'import the good rows although others are bad')
    .option('--dry-run', 'check everything, write nothing')
    .option('--json', 'print one JSON object')
    .action((kind: RegistryKind, file: string, flags: Flags) => run(deps, { kind, file, flags }))
}

async function run(deps: ImportCommandDeps, asked: { kind: RegistryKind; file: string; flags: Flags }): Promise<void> {
  const { kind, file, flags } = asked
  try {
    const beside = flags.conditions ?? join(dirname(file), 'conditions.csv')
    const withConditions = kind === 'category' && /\.csv$/i.test(file)
    const plan = planImport(
      kind,
      { ...source(file), ...(flags.datum && { datum: flags.datum }) },
      withConditions ? categoryFiles(file, beside) : undefined,
    )
    const client = await deps.client()
    const progress = progressBar(deps.errors, { quiet: flags.json ?? false, env: deps.env })
    const dryRun = flags.dryRun ?? false
    const say = (line: string) => flags.json || deps.out(line)
    const years = plan.kind === 'calendar' ? (plan as Plan<'calendar'>).entries.map(({ entry }) => entry) : undefined
    const would = years && (await recomputeDeadlines(client, { dryRun: true, years, progress }))
    if (would) say(toldMoves(would, 'would move'))
    const report = await importPlan(client, plan, { skipBad: flags.skipBad ?? false, dryRun, progress })
    const moves = years && !dryRun ? await recomputeDeadlines(client, { dryRun, progress }) : would
    deps.out(flags.json ? JSON.stringify({ ...report, ...(moves && { moves }) }) : told(report))
    if (moves && !dryRun) say(toldMoves(moves, 'moved'))
    deps.exit(report.bad.length > 0 ? 1 : 0)
  } catch (error) {
    if (!(error instanceof BadRows)) throw error
    const nothing = {
      kind,
      rows: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      bad: error.rows,
      warnings: [],
      dryRun: flags.dryRun ?? false,
    }
    deps.out(flags.json ? JSON.stringify(nothing) : error.message)
    deps.exit(1)
  }
}

function datumOf(text: string): Datum {
  const datum = Datum.safeParse(text)
  if (datum.success) return datum.data
  throw new InvalidArgumentError(`one of ${Datum.options.join(', ')}`)
}

/** Without its synonyms and questions a category would lose them. */
function categoryFiles(file: string, conditions: string) {
  const perhaps = (name: string) => {
    const path = join(dirname(file), name)
    return existsSync(path) ? source(path) : undefined
  }
  return { conditions: source(conditions), synonyms: perhaps('synonyms.csv'), questions: perhaps('questions.csv') }
}

function source(file: string): SourceFile {
  try {
    return { file, text: readFileSync(file, 'utf8') }
  } catch (error) {
    throw new BadRows([{ file, line: 1, reason: `cannot be read (${(error as NodeJS.ErrnoException).code})` }])
  }
}

function told({ kind, rows, created, changed, unchanged, bad, warnings, dryRun }: ImportReport): string {
  const counts = dryRun
    ? `${rows} ${kind} rows would be sent; nothing was written.`
    : `${kind}: ${created} created, ${changed} changed, ${unchanged} unchanged.`
  const left = bad.length > 0 ? [`${bad.length} bad, left out:`, ...bad.map(sentenceOf)] : []
  const noted = warnings.length > 0 ? [`${warnings.length} to look at:`, ...warnings.map(sentenceOf)] : []
  return [counts, ...left, ...noted].join('\n')
}
