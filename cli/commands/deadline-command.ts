import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { PROJECT_ROOT } from '#infra/project-root.ts'
import { compileCalendar } from '#shared/domain/calendar/compile-calendar.ts'
import { instantOf } from '#shared/domain/calendar/instant-of.ts'
import { computeDeadline } from '#shared/domain/deadline/compute-deadline.ts'
import { explainDeadline } from '#shared/domain/deadline/explain-deadline.ts'
import { Limit, LimitMode, LimitUnit } from '#shared/domain/deadline/limit.ts'
import { BadRows } from '../import/bad-row.ts'
import { planCalendar } from '../import/plan-calendar.ts'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'

interface Flags {
  readonly start: string
  readonly limit: number
  readonly unit: string
  readonly mode: string
  readonly calendar: string
  readonly lang: 'zh' | 'en'
  readonly json?: boolean
}

const DEFAULT = join(PROJECT_ROOT, 'data', 'calendar', 'cn-2026.csv')

/** `wangge deadline`: when a limit ends, without a stack, by the default calendar and weekdays 08–12 and 14–18. */
export function deadlineCommand(program: Command, { out }: Io): Command {
  return program
    .command('deadline')
    .description('when a limit that starts now or then ends, and why')
    .requiredOption('--start <time>', 'RFC 3339 with a zone, like 2026-09-18T16:00:00+08:00')
    .requiredOption('--limit <number>', 'how much', Number)
    .addOption(new Option('--unit <unit>', 'of what').choices(LimitUnit.options).makeOptionMandatory())
    .addOption(new Option('--mode <mode>', 'how working days count').choices(LimitMode.options).default('elapsed'))
    .option('--calendar <file>', 'days off and make-up working days as CSV', DEFAULT)
    .addOption(new Option('--lang <language>', 'of the sentences').choices(['zh', 'en']).default('en'))
    .option('--json', 'print {due, provisional, ledger}')
    .action(({ start, limit, unit, mode, calendar, lang, json }: Flags) => {
      const account = computeDeadline(timeOf(start), limitOf({ amount: limit, unit, mode }), calendarIn(calendar))
      const { due, provisional, ledger } = account
      out(json ? JSON.stringify({ due, provisional, ledger }) : explainDeadline(account, lang).join('\n'))
    })
}

function timeOf(start: string): string {
  try {
    instantOf(start)
    return start
  } catch (error) {
    throw new Problem(`--start: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function limitOf(limit: unknown): Limit {
  const { data, error } = Limit.safeParse(limit)
  if (data) return data
  throw new Problem(`--limit: ${error.issues.map(({ message }) => message).join('; ')}`)
}

function calendarIn(file: string) {
  const { entries, bad } = planCalendar({ file, text: textOf(file) })
  if (bad.length > 0) throw new BadRows(bad)
  return compileCalendar(entries.map(({ entry }) => entry))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Problem(`--calendar: ${file} cannot be read.`)
  }
}
