import { fold } from '#shared/domain/case/evolve.ts'
import { recomputed } from '#shared/domain/case/recomputed.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import { isOpen } from '#shared/domain/open311/request-entry.ts'
import type { CalendarYear } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseSearch, RequestRow, SearchStep } from '#shared/ports/case-search.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { type AppendDeps, append } from './append.ts'
import { calendarsFor } from './calendars-for.ts'
import { lookBack } from './look-back.ts'
import { policyFor } from './registry-lookup.ts'

export interface RecomputeDeps extends AppendDeps {
  readonly registry: Registry
  readonly search: CaseSearch
}

export interface Recomputing {
  readonly tenant: Tenant
  /** `2026-11`: the month the cases were opened in. */
  readonly month: string
  /** RFC 3339, of that month: only cases opened until then; absent: to its end. */
  readonly until?: string
  /** Years as they would be; only looked at. */
  readonly proposed?: readonly CalendarYear[]
  readonly dryRun: boolean
  /** RFC 3339. */
  readonly at: string
}

/** A deadline that is, or would be, another one. */
export interface MovedDeadline {
  readonly caseId: CaseId
  readonly task: string
  readonly agency: string
  /** `null`: provisional. */
  readonly before: string | null
  readonly after: string | null
}

/** Cases looked at in one call. */
const PAGE = 100
const AT_ONCE = 16

/**
 * A page of a month's open cases counted anew. Applied, it appends DeadlineRecomputed where a deadline differs; done again it
 * finds nothing left to do, so whoever was interrupted begins again.
 */
export async function recomputeDeadlines(
  { tenant, month, until, proposed, dryRun, at }: Recomputing,
  deps: RecomputeDeps,
): Promise<{ checked: number; moves: readonly MovedDeadline[]; next?: string }> {
  const start = `${month}-01T00:00:00.000Z`
  const end = until ?? new Date(Date.parse(nextMonth(start)) - 1).toISOString()
  const { rows, next } = await pageOf({ tenant, start, end }, deps.search)
  const open = rows.filter(({ entry }) => isOpen(entry))
  const moves: MovedDeadline[] = []
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const some = open.slice(from, from + AT_ONCE)
    const found = await Promise.all(
      some.map(({ caseId }) => recomputeCase({ tenant, caseId }, { at, dryRun, ...(proposed && { proposed }) }, deps)),
    )
    moves.push(...found.flat())
  }
  return { checked: open.length, moves, ...(next !== undefined && { next }) }
}

/** The latest of a month; `next` is the time of the last, which is looked at once more: others may have come in its millisecond. */
async function pageOf(period: Pick<SearchStep, 'tenant' | 'start' | 'end'>, search: CaseSearch) {
  const rows: RequestRow[] = []
  let more = false
  const looking = { ...period, filter: { areas: [] }, most: Number.POSITIVE_INFINITY, read: PAGE }
  for await (const page of lookBack(search, looking)) {
    rows.push(...page.rows)
    more = page.next !== undefined
    if (rows.at(-1)?.openedAt !== period.end) break
  }
  const last = rows.at(-1)?.openedAt
  return { rows, ...(more && last !== undefined && { next: last }) }
}

type How = Pick<Recomputing, 'at' | 'dryRun' | 'proposed'>

async function recomputeCase(
  key: { tenant: Tenant; caseId: CaseId },
  { at, dryRun, proposed }: How,
  deps: RecomputeDeps,
): Promise<readonly MovedDeadline[]> {
  let moves: readonly MovedDeadline[] = []
  const decide = async (state: ReturnType<typeof fold>) => {
    if (state.status === 'Absent') return []
    const events = recomputed(state, await timingFor(state, deps.registry, proposed))
    moves = events.map(event => movedFrom(state, event))
    return dryRun ? [] : events
  }
  if (dryRun) await decide(fold(await deps.ledger.load(key.tenant, key.caseId)))
  else {
    await append(
      {
        case: key,
        commandId: state => systemCommandId(key, 'recompute', String(state.status === 'Absent' ? 0 : state.version)),
        fingerprint: 'recompute',
        actor: { kind: 'system', id: 'recompute-deadlines' },
        at,
        decide,
      },
      deps,
    )
  }
  return moves
}

async function timingFor(state: OpenedCase, registry: Registry, proposed: readonly CalendarYear[] | undefined) {
  const [policy, calendarOf] = await Promise.all([
    policyFor(registry, state.tenant, state.place.path),
    calendarsFor(
      state.tenant,
      state.tasks.map(({ agency }) => agency),
      registry,
      proposed,
    ),
  ])
  return { policy, calendarOf }
}

function movedFrom(
  state: OpenedCase,
  { task: key, due, provisional }: ReturnType<typeof recomputed>[number],
): MovedDeadline {
  const task = state.tasks.find(one => one.key === key)
  return {
    caseId: state.caseId,
    task: key,
    agency: task?.agency ?? '',
    before: task && !task.provisional ? task.due : null,
    after: provisional ? null : due,
  }
}

function nextMonth(start: string): string {
  const date = new Date(start)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)).toISOString()
}
