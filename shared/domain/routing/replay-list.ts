import * as z from 'zod'
import { type RoutingDecision, type RoutingInput, route } from './route.ts'
import type { RoutingTables } from './routing-tables.ts'

export interface ReplayCase {
  readonly number: string
  readonly input: RoutingInput
}

const Outcome = z.strictObject({ agency: z.string().optional(), rule: z.string().optional(), code: z.string() })
const Change = z.strictObject({ number: z.string(), category: z.string(), before: Outcome, after: Outcome })

export const Replay = z.strictObject({
  cases: z.int(),
  changed: z.int(),
  /** What each agency (or `triage`) would lose and gain. */
  agencies: z.array(z.strictObject({ agency: z.string(), loses: z.int(), gains: z.int() })),
  examples: z.array(Change),
})
export type Replay = z.infer<typeof Replay>

/** The same cases by two lists. A case has changed when another agency, or nobody, would get it, or in another time. */
export function replayList(
  cases: Iterable<ReplayCase>,
  before: RoutingTables,
  after: RoutingTables,
  examples: number,
): Replay {
  const agencies = new Map<string, { loses: number; gains: number }>()
  const of = (agency: string) => {
    const found = agencies.get(agency) ?? { loses: 0, gains: 0 }
    agencies.set(agency, found)
    return found
  }
  const changes: z.infer<typeof Change>[] = []
  let count = 0
  for (const { number, input } of cases) {
    count++
    const [one, other] = [route(input, before), route(input, after)]
    if (effectOf(one) === effectOf(other)) continue
    changes.push({ number, category: input.category?.id ?? '', before: outcomeOf(one), after: outcomeOf(other) })
    of(leaderOf(one)).loses++
    of(leaderOf(other)).gains++
  }
  return {
    cases: count,
    changed: changes.length,
    agencies: [...agencies]
      .map(([agency, moved]) => ({ agency, ...moved }))
      .sort((a, b) => b.loses + b.gains - a.loses - a.gains || (a.agency < b.agency ? -1 : 1)),
    examples: changes.slice(0, examples),
  }
}

export const TRIAGE = 'triage'

const leaderOf = (decision: RoutingDecision): string => (decision.kind === 'dispatch' ? decision.agency.id : TRIAGE)

/** What the agencies would notice of a decision. */
const effectOf = (decision: RoutingDecision): string =>
  decision.kind === 'dispatch'
    ? JSON.stringify([decision.agency.id, decision.assists.map(({ id }) => id).sort(), decision.limit])
    : TRIAGE

function outcomeOf(decision: RoutingDecision): z.infer<typeof Outcome> {
  const { reason } = decision
  return {
    ...(decision.kind === 'dispatch' && { agency: decision.agency.id }),
    ...('rule' in reason && reason.rule !== undefined && { rule: reason.rule }),
    code: reason.code,
  }
}
