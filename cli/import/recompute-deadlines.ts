import { randomUUID } from 'node:crypto'
import type { CalendarYear } from '#shared/domain/registry/entries.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import type { operations } from '../../clients/ts/paths.ts'
import { Problem } from '../problem.ts'
import type { Progress } from './progress.ts'

type Recompute = operations['postCalendarRecompute']
type Page = Recompute['responses'][200]['content']['application/json']
/** A deadline that moves; `null` is provisional. */
export type Move = Page['moves'][number]

interface Asked {
  readonly dryRun: boolean
  /** With dryRun: years that are not there yet. */
  readonly years?: readonly CalendarYear[]
  readonly progress: Progress
}

/** Deadlines of open cases by the calendar, page by page: what would move, or moved. Ended in the middle, it is simply done again. */
export async function recomputeDeadlines(client: WanggeClient, { dryRun, years, progress }: Asked): Promise<Move[]> {
  const moves: Move[] = []
  progress.begin(dryRun ? 'months looked at' : 'months counted anew', MONTHS)
  // What is optional in our schemas may also be undefined, which JSON leaves out.
  const asked = { dryRun, ...(years && { years }) } as Recompute['requestBody']['content']['application/json']
  let month: string | undefined
  for (let from: Page['next']; ; ) {
    const { data: page, response }: { data?: Page; response: Response } = await client.POST('/api/calendar/recompute', {
      params: { header: { 'Idempotency-Key': randomUUID() } },
      body: { ...asked, ...from },
    })
    if (!page) throw new Problem(`The API answered ${response.status} to counting deadlines anew.`)
    moves.push(...page.moves)
    if (page.next?.month !== month) progress.advance(1)
    month = page.next?.month
    if (!page.next) break
    from = page.next
  }
  progress.end()
  return moves
}

/** The API looks so far back. */
const MONTHS = 37
