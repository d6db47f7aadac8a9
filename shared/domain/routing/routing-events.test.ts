import { expect, test } from 'vitest'
import { PLAIN } from '#test/support/plain-timing.ts'
import {
  accepted,
  claimed,
  dispatched,
  filed,
  history,
  litter,
  minute,
  reported,
  sanitation,
  triaged,
  ways,
} from '#test/support/sample-case.ts'
import { fold } from '../case/evolve.ts'
import type { OpenedCase } from '../case/state.ts'
import { STATUSES } from '../case/status.ts'
import type { RoutingDecision } from './route.ts'
import { awaitsRouting, routingEvents } from './routing-events.ts'

const caseAfter = (...steps: Parameters<typeof history>[0]) => fold(history(steps)) as OpenedCase
const [condition] = litter.conditions
if (!condition) throw new Error('the sample has a condition')
const reason = { code: 'by-hand', by: 'route-case' } as const
const decision: RoutingDecision = {
  kind: 'dispatch',
  agency: sanitation,
  assists: [],
  category: litter,
  condition,
  limit: condition.limit,
  reason,
}

test('a report is accepted, filed and dispatched in one commit', () => {
  expect(routingEvents(caseAfter(reported), decision, { at: minute(0), timing: PLAIN })).toEqual([
    accepted,
    filed,
    expect.objectContaining({ ...dispatched, reason }),
  ])
})

test('what a person filed is only dispatched, and within the limit it was filed with', () => {
  const own = { amount: 2, unit: 'urgent_hour', mode: 'elapsed' } as const
  const state = caseAfter(reported, [accepted, { ...filed, limit: own }])
  expect(routingEvents(state, decision, { at: minute(0), timing: PLAIN })).toEqual([
    expect.objectContaining({ ...dispatched, reason, due: minute(120) }),
  ])
})

test('unless the rule itself says how long it may take', () => {
  const rule = { amount: 3, unit: 'urgent_hour', mode: 'elapsed' } as const
  const events = routingEvents(
    caseAfter(reported, [accepted, filed]),
    { ...decision, limit: rule, limitByRule: true },
    { at: minute(0), timing: PLAIN },
  )
  expect(events).toMatchObject([{ type: 'TaskDispatched', due: minute(180) }])
})

test('what nobody was found for waits for a person with the reason', () => {
  const undecided: RoutingDecision = { kind: 'triage', reason: { code: 'no-category' } }
  expect(routingEvents(caseAfter(reported), undecided, { at: minute(0), timing: PLAIN })).toEqual([triaged])
})

test('only what was reported, accepted or filed and waits for nobody awaits routing', () => {
  expect(awaitsRouting(caseAfter(reported))).toBe(true)
  expect(awaitsRouting(caseAfter(reported, triaged, [accepted, filed]))).toBe(true)
  expect(awaitsRouting(caseAfter(reported, claimed('acceptor-a', minute(9))))).toBe(true)
  expect(STATUSES.filter(status => awaitsRouting(caseAfter(...ways[status])))).toEqual(['Accepted'])
})
