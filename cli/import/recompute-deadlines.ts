import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { CalendarYear } from '#shared/domain/registry/entries.ts'
import { Problem } from '../problem.ts'
import type { ApiClient } from './api-client.ts'
import type { Progress } from './progress.ts'

const Time = z.string().nullable()
const Move = z.object({ number: z.string(), task: z.string(), agency: z.string(), before: Time, after: Time })
/** A deadline that moves; `null` is provisional. */
export type Move = z.infer<typeof Move>

const Page = z.object({
  checked: z.int(),
  moves: z.array(Move),
  next: z.object({ month: z.string(), until: z.string().optional() }).optional(),
})

interface Asked {
  readonly dryRun: boolean
  /** With dryRun: years that are not there yet. */
  readonly years?: readonly CalendarYear[]
  readonly progress: Progress
}

/** Deadlines of open cases by the calendar, page by page: what would move, or moved. Ended in the middle, it is simply done again. */
export async function recomputeDeadlines(client: ApiClient, { dryRun, years, progress }: Asked): Promise<Move[]> {
  const moves: Move[] = []
  const body = { dryRun, ...(years && { years }) }
  progress.begin(dryRun ? 'months looked at' : 'months counted anew', MONTHS)
  let month: string | undefined
  for (let from: z.infer<typeof Page>['next'] | undefined = undefined; ; ) {
    const answer = await client({
      method: 'POST',
      path: '/api/calendar/recompute',
      body: { ...body, ...(from as object | undefined) },
      idempotencyKey: randomUUID(),
    })
    if (answer.status >= 300) throw new Problem(`The API answered ${answer.status} to counting deadlines anew.`)
    const page = Page.parse(answer.body)
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
